package scrutiny.recognise.verdict;

import java.util.Set;
import scrutiny.recognise.annotate.WordClass;
import scrutiny.recognise.annotate.WordSets;

/** Finds where noun phrases of a sentence begin and end. */
record PhraseBounds(TokenRow row) {
  /** The maximum number of tokens of a relative clause that a noun phrase is followed through. */
  private static final int MAX_RELATIVE_CLAUSE = 5;

  /** Participles that specify the noun before them: “help given to children”. */
  private static final Set<String> PARTICIPLES = WordSets.of("participles");

  /** Words after which the subject of another clause begins. */
  private static final Set<String> CLAUSE_STARTERS = WordSets.of("clause starters");

  /** An adverb that may stand before a noun: “the overall provision”. */
  private static final Set<String> OVERALL = Set.of("overall");

  /** Prepositions before what a statement does not hold for: “except for”. */
  static final Set<String> EXCLUDING = WordSets.of("excluding");

  /** Returns the start of the noun phrase that ends before an index. */
  int start(int end) {
    int i = end - 1;
    while (i >= 0 && row.isVerb(i) && beforeRelativeClause(i) >= 0) {
      i = beforeRelativeClause(i);
    }
    while (i >= 0 && !endsPhraseBefore(i)) {
      if (row.text(i).equals("whose")) {
        return i;
      }
      i--;
    }
    return opensSentence(i) ? i : i + 1;
  }

  /** Returns whether a preposition opens a sentence: “After a visit leadership was rated good”. */
  private boolean opensSentence(int i) {
    return row.is(i, CLAUSE_STARTERS)
        && row.is(i, WordClass.PREPOSITION)
        && (i == 0 || row.is(i - 1, WordClass.STOP));
  }

  /** Returns whether the token at an index is no part of a noun phrase to its right. */
  private boolean endsPhraseBefore(int i) {
    return (row.isVerb(i) && !isParticiple(i) && !isPurpose(i))
        || row.is(
            i,
            WordClass.SUBORDINATOR,
            WordClass.RELATIVE,
            WordClass.COLON,
            WordClass.DASH,
            WordClass.STOP,
            WordClass.CLOSING,
            WordClass.NEGATION,
            WordClass.GRADE)
        || opensClause(i)
        || (row.is(i, WordClass.COMMA) && !(row.is(i - 1, WordClass.AREA) && isAreaList(i)))
        || row.is(i, CLAUSE_STARTERS);
  }

  /** Returns the end of the noun phrase that starts at an index. */
  int end(int start) {
    int end = start;
    while (end < row.size()
        && !row.is(
            end,
            WordClass.SUBORDINATOR,
            WordClass.RELATIVE,
            WordClass.LINKING,
            WordClass.HAVING,
            WordClass.SAYING,
            WordClass.GETTING,
            WordClass.GIVING,
            WordClass.CHANGING,
            WordClass.GRADE,
            WordClass.MODAL,
            WordClass.STOP,
            WordClass.COLON)
        && !(row.is(end, WordClass.COMMA) && !isAreaList(end))
        && !row.is(end, EXCLUDING)) {
      end++;
    }
    return end;
  }

  /** Returns the start of the object that ends at an index; after it if there is none. */
  int objectStart(int last) {
    int i = last;
    while (row.isNoun(i)
        || row.is(
            i,
            WordClass.DETERMINER,
            WordClass.OWN,
            WordClass.POSSESSIVE,
            WordClass.PRONOUN,
            WordClass.PREPOSITION,
            WordClass.ADJECTIVE,
            WordClass.CONJUNCTION,
            WordClass.NUMBER,
            WordClass.OTHER_JUDGE,
            WordClass.RATING)
        || row.is(i, OVERALL)
        || (row.is(i, WordClass.COMMA) && isAreaList(i))) {
      i--;
    }
    return i + 1;
  }

  /** Returns whether a comma is followed by an area: “adoption, and for leadership”. */
  boolean isAreaList(int comma) {
    int i =
        row.right(
            comma + 1,
            WordClass.QUOTE,
            WordClass.COMMA,
            WordClass.CONJUNCTION,
            WordClass.ADVERB,
            WordClass.DETERMINER,
            WordClass.OWN,
            WordClass.PREPOSITION,
            WordClass.TRANSPARENT,
            WordClass.SERVICE);
    return row.is(i, WordClass.AREA);
  }

  /** Returns the index before a relative clause that ends with a verb: “help that families get”. */
  int beforeRelativeClause(int verb) {
    for (int i = verb - 1; i > 0 && i >= verb - MAX_RELATIVE_CLAUSE; i--) {
      if (row.isVerb(i) || row.is(i, WordClass.COMMA, WordClass.STOP)) {
        return -1;
      }
      if ((row.is(i, WordClass.RELATIVE) || row.text(i).equals("that")) && row.isNoun(i - 1)) {
        return i - 1;
      }
    }
    return -1;
  }

  /** Returns whether “that” at an index begins a clause: “informed us that our services”. */
  private boolean opensClause(int i) {
    if (!row.text(i).equals("that")) {
      return false;
    }
    int verb = i - 1;
    while (row.isNoun(verb) || row.is(verb, WordClass.DETERMINER, WordClass.POSSESSIVE)) {
      verb--;
    }
    return (row.is(verb, WordClass.SAYING)
        || row.isVerb(i - 1)
        || row.isCouncil(i + 1)
        || row.is(i + 1, WordClass.DETERMINER, WordClass.OWN, WordClass.PRONOUN, WordClass.AREA));
  }

  /** Returns whether a verb is that of an infinitive after a noun: “ability to keep”. */
  private boolean isPurpose(int verb) {
    boolean first = row.is(verb - 1, Set.of("to")) && row.is(verb - 2, WordClass.TRANSPARENT);
    return first || (row.is(verb - 1, WordClass.CONJUNCTION) && followsPurpose(verb - 1));
  }

  /** Returns whether an infinitive stands before a conjunction: “help to leave care and find”. */
  private boolean followsPurpose(int conjunction) {
    for (int i = conjunction - 1; i > 2 && i >= conjunction - MAX_RELATIVE_CLAUSE; i--) {
      if (row.isVerb(i)) {
        return isPurpose(i);
      }
    }
    return false;
  }

  /** Returns whether a verb only specifies the noun before it: “help given to children”. */
  private boolean isParticiple(int verb) {
    boolean passive = row.text(verb).endsWith("ed") && row.is(verb + 1, Set.of("by"));
    return (passive || row.is(verb, PARTICIPLES))
        && row.is(verb + 1, WordClass.PREPOSITION)
        && row.isNoun(verb - 1);
  }

  /** Returns whether an area stands between dashes, commas or brackets after a verb. */
  boolean complementsNamed(int verb) {
    int i = verb;
    while (i < row.size()
        && !row.is(i, WordClass.DASH, WordClass.COMMA, WordClass.OPENING, WordClass.STOP)) {
      i++;
    }
    return row.denoted(i + 1, end(i + 1)) instanceof Bearer.Areas;
  }
}
