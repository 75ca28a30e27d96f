package scrutiny.recognise.verdict;

import java.util.List;
import java.util.Set;
import scrutiny.recognise.annotate.Token;
import scrutiny.recognise.annotate.WordClass;

/** The tokens of a sentence with the questions that grammar asks about them; outside it, no. */
record TokenRow(List<Token> tokens) {
  /** The classes of nouns and of the adjectives among which they stand. */
  static final WordClass[] NOUNS = {
    WordClass.AREA,
    WordClass.COUNCIL_NAME,
    WordClass.COUNCIL,
    WordClass.CHILDRENS_SERVICES,
    WordClass.ANOTHER_COUNCIL,
    WordClass.SERVICE,
    WordClass.THING,
    WordClass.PART,
    WordClass.PEOPLE,
    WordClass.TRANSPARENT,
    WordClass.WORD,
    WordClass.NAME
  };

  /** Returns whether the token at an index is of one of the classes. */
  boolean is(int index, WordClass... classes) {
    return index >= 0 && index < tokens.size() && tokens.get(index).is(classes);
  }

  /** Returns whether the token at an index is one of the words. */
  boolean is(int index, Set<String> words) {
    return index >= 0 && index < tokens.size() && words.contains(text(index));
  }

  boolean isNoun(int index) {
    return is(index, NOUNS);
  }

  /** Returns whether the token at an index denotes a council or its services for children. */
  boolean isCouncil(int index) {
    return index >= 0 && index < tokens.size() && tokens.get(index).isCouncil();
  }

  /** Returns whether a form of “to be” makes the verb at an index a passive. */
  boolean isPassive(int verb) {
    return is(left(verb - 1, WordClass.ADVERB, WordClass.NEGATION), WordClass.LINKING);
  }

  boolean isVerb(int index) {
    return index >= 0 && index < tokens.size() && tokens.get(index).wordClass().isVerb();
  }

  /** Returns whether a grade is a verb with its object: “leadership required improvement”. */
  boolean isVerbal(int grade) {
    return text(grade).startsWith("requir") || text(grade).startsWith("need");
  }

  String text(int index) {
    return tokens.get(index).text();
  }

  /** Returns the first index from one on, going left, whose token is of none of the classes. */
  int left(int from, WordClass... classes) {
    int i = from;
    while (is(i, classes)) {
      i--;
    }
    return i;
  }

  /** Returns the first index from one on, going right, whose token is of none of the classes. */
  int right(int from, WordClass... classes) {
    int i = from;
    while (is(i, classes)) {
      i++;
    }
    return i;
  }

  /** Returns what the noun phrase between two indexes denotes. */
  Bearer denoted(int start, int end) {
    return start < end
        ? NounPhrases.bearer(tokens.subList(start, end), start)
        : new Bearer.Unknown();
  }

  int size() {
    return tokens.size();
  }
}
