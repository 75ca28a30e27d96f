package scrutiny.recognise.verdict;

import java.util.List;
import java.util.Set;
import scrutiny.recognise.annotate.Token;
import scrutiny.recognise.annotate.WordClass;
import scrutiny.recognise.annotate.WordSets;

/** Finds what the subject of a verb denotes. */
record SubjectFinder(TokenRow row, PhraseBounds bounds, ClauseForms forms) {
  /** Quantifiers that may stand after the verb whose subject they count: “were each judged”. */
  private static final Set<String> FLOATING = WordSets.of("floating");

  /** Words for any of several: “one that requires improvement”. */
  private static final Set<String> ANYONE = WordSets.of("anyone");

  private static final Set<String> ONLY = Set.of("only");

  private static final Set<String> INFINITIVE = Set.of("to", "to be");

  /** Prepositions of a time before the verb: “and after a year still required improvement”. */
  private static final Set<String> AFTER = WordSets.of("before a time");

  private static final Set<String> INDEFINITE = WordSets.of("indefinite");

  /** Verbs before the infinitive of another one, which has their subject. */
  private static final Set<String> GOING_ON = WordSets.of("verbs before an infinitive");

  private static final Set<String> PERFECT = Set.of("having");

  /** Prepositions between an area of judgement and its council. */
  private static final Set<String> OWNED_BY = WordSets.of("owned by");

  /** Returns what the subject of the verb group that ends at an index denotes. */
  Bearer of(int verb) {
    int i = beforeVerbGroup(verb);
    if (i < 0) {
      return afterOpening(verb);
    }
    if (forms.isReduced(i, verb)) {
      return ofMainClause(i, verb);
    }
    if (row.is(i + 1, PERFECT) && (row.isNoun(i) || row.is(i, WordClass.COMMA))) {
      // “set up a board having been rated inadequate”
      return ofMainClause(i + 1, verb);
    }
    if (row.is(i, WordClass.PRONOUN)) {
      List<Token> opening = openingAreas(i);
      return opening.isEmpty() ? new Bearer.Pronoun(i) : new Bearer.Areas(opening);
    }
    if (row.is(i, WordClass.RELATIVE) || (row.is(i, Set.of("that")) && row.isNoun(i - 1))) {
      return row.is(i - 1, ANYONE)
          ? new Bearer.Another(row.tokens().subList(i - 1, i))
          : relatives().antecedent(i);
    }
    if (row.is(i, WordClass.COMMA, WordClass.CLOSING, WordClass.DASH)) {
      List<Token> listed = parentheses().areas(i);
      if (!listed.isEmpty() && parentheses().isNone(i)) {
        return new Bearer.Another(listed);
      }
      if (!listed.isEmpty()) {
        return new Bearer.Areas(listed);
      }
      if (row.is(i, WordClass.COMMA)
          && row.is(i - 1, WordClass.THING)
          && !forms.isFinite(i + 1, verb)) {
        // “the council and a college, last rated good”
        return new Bearer.Another(row.tokens().subList(i - 1, i));
      }
      if (row.is(i, WordClass.COMMA, WordClass.DASH) && !forms.isFinite(i + 1, verb)) {
        i--;
        if (row.is(i, WordClass.AREA) && row.is(i - 1, WordClass.PREPOSITION)) {
          // “in all but adoption, rated inadequate”
          return new Bearer.Areas(List.of(row.tokens().get(i)));
        }
      } else {
        int before = parentheses().before(i);
        List<Token> included = parentheses().included(before + 2, i);
        Bearer named = row.denoted(bounds.start(before + 1), before + 1);
        boolean whole =
            named instanceof Bearer.Council
                && (row.isCouncil(before) || row.is(before, WordClass.SERVICE));
        if (!included.isEmpty()) {
          return whole ? named : new Bearer.Areas(included);
        }
        Bearer inApposition = row.denoted(before + 2, i);
        boolean joined =
            row.is(before + 2, WordClass.CONJUNCTION) && !RelativeClauses.isSomethingElse(named);
        if ((named instanceof Bearer.Unknown || joined) && inApposition instanceof Bearer.Council) {
          return inApposition;
        }
        i = before;
      }
    } else if (row.is(i, WordClass.CONJUNCTION) && i > 0) {
      return coordinated(i);
    }
    int run = forms.startOfRun(i);
    if (run >= 0) {
      return ofMainClause(run, verb);
    }
    boolean gerund = row.is(i, WordClass.PREPOSITION) && row.text(verb).endsWith("ing");
    if (row.is(i, WordClass.PREPOSITION)) {
      // A gerund: “stop the council from keeping”.
      i--;
    }
    int start = forms.afterObject(bounds.start(i + 1), i);
    boolean relative = row.is(start - 1, WordClass.RELATIVE) || row.is(start - 1, Set.of("that"));
    if (relative
        && (forms.isPassive(verb) || row.is(verb, WordClass.GRADE))
        && forms.isAdverbial(start, i)) {
      // “which in October was rated good”, “that a year ago required improvement”
      return relatives().antecedent(start - 1);
    }
    if (row.is(start - 1, WordClass.GRADE, WordClass.QUOTE) && forms.isAdverbial(start, i)) {
      int earlier = row.left(start - 1, WordClass.QUOTE);
      int participle = row.left(earlier - 1, WordClass.QUOTE, WordClass.PREPOSITION);
      if (row.is(earlier, WordClass.GRADE) && forms.isParticiple(participle)) {
        // “a council rated inadequate three years ago has been rated good”
        return of(participle);
      }
    }
    boolean amid = row.is(start - 1, WordClass.HAVING);
    if (row.isVerb(start - 1)
        && (amid || !forms.isFinite(i + 1, verb))
        && forms.isAdverbial(start, i)) {
      // “spent three years rated inadequate”, “has for years been rated good”
      return of(start - 1);
    }
    if (row.is(start - 1, WordClass.COMMA)
        && !forms.isFinite(i + 1, verb)
        && forms.isAdverbial(start, i)
        && start > 1) {
      // “its services, for years rated good,”
      return row.denoted(bounds.start(start - 1), start - 1);
    }
    int joined = row.left(start - 2, WordClass.ADVERB);
    if (row.is(start - 1, AFTER) && row.is(joined, WordClass.CONJUNCTION)) {
      // “was inadequate and even after much work still required improvement”
      return coordinated(joined);
    }
    int opening = row.is(start - 1, WordClass.PREPOSITION) ? start - 1 : start;
    if (row.is(opening - 1, WordClass.CONJUNCTION)
        && row.is(opening, WordClass.PREPOSITION)
        && row.is(i, WordClass.NUMBER)
        && forms.isAdverbial(opening, i)) {
      // “was inadequate but by 2014 had made progress”
      return coordinated(opening - 1);
    }
    Bearer subject = row.denoted(start, i + 1);
    boolean indefinite = row.is(start, INDEFINITE) && start > 0;
    if (indefinite && subject instanceof Bearer.Council && !forms.isFinite(i + 1, verb)) {
      // “she led a department rated good”: any of them
      return new Bearer.Another(row.tokens().subList(start, i + 1));
    }
    if (subject instanceof Bearer.Another(List<Token> words)
        && row.isCouncil(i)
        && (gerund || !forms.isFinite(i + 1, verb))
        && words.stream().noneMatch(t -> t.is(WordClass.THING, WordClass.PART))) {
      // A participle specifies the noun next to it: “the commissioner at a council rated good”.
      return nextTo(i);
    }
    boolean predicate =
        subject instanceof Bearer.SomeAreas
            || (row.is(i + 1, INFINITIVE)
                && forms.isOneOfSeveral(row.right(start, WordClass.ADVERB)));
    if (predicate && row.is(start - 1, WordClass.LINKING)) {
      // “Adoption was the only area to be rated good.” “Kent became one of six to be rated good.”
      return of(start - 1);
    }
    if (predicate && row.is(start - 1, WordClass.COMMA) && row.is(start - 2, WordClass.AREA)) {
      // “Adoption, the second area to be rated good,”
      return row.denoted(bounds.start(start - 1), start - 1);
    }
    if (predicate && row.is(start, Set.of("as"))) {
      // “As one of six to be rated good, Kent”
      return afterComma(verb);
    }
    if (row.is(start, Set.of("whose"))) {
      return relatives().owned(start, i, subject);
    }
    if (subject instanceof Bearer.Council
        && Quantities.isKindOfArea(row.tokens().get(i))
        && !forms.isFinite(i + 1, verb)
        && bounds.complementsNamed(verb)) {
      // “In the area judged to be good – adoption – inspectors saw”
      return new Bearer.SomeAreas();
    }
    boolean rating = subject instanceof Bearer.Unknown && row.is(i, WordClass.RATING);
    return subject instanceof Bearer.Council || rating ? placed(start, subject) : subject;
  }

  /**
   * Returns the subject of the clause to which a reduced clause belongs: the one before it or, if
   * it opens the sentence, the one after its comma. One that no inspector grades is passed over:
   * “progress has been made since being rated good”.
   */
  private Bearer ofMainClause(int conjunction, int verb) {
    Bearer main = coordinated(conjunction);
    if (conjunction == 0 || row.is(conjunction - 1, WordClass.STOP)) {
      main = afterComma(verb);
    }
    return main instanceof Bearer.Another(List<Token> words)
            && words.stream()
                .noneMatch(t ->
                    t.is(
                        WordClass.THING,
                        WordClass.PART,
                        WordClass.OTHER_JUDGE,
                        WordClass.PEOPLE,
                        WordClass.NAME,
                        WordClass.ANOTHER_COUNCIL))
        ? new Bearer.Council(List.of())
        : main;
  }

  /**
   * Returns the subject after a participle that opens the sentence: “Given a high mark, adoption”.
   */
  private Bearer afterOpening(int verb) {
    return forms.isParticiple(verb) ? afterComma(verb) : new Bearer.Unknown();
  }

  /** Returns what is named after the comma that ends an opening phrase. */
  private Bearer afterComma(int verb) {
    int comma = verb + 1;
    while (comma < row.size() && !row.is(comma, WordClass.COMMA, WordClass.STOP)) {
      comma++;
    }
    return row.is(comma, WordClass.COMMA)
        ? row.denoted(comma + 1, bounds.end(comma + 1))
        : new Bearer.Unknown();
  }

  /** Returns the subject of the verb before a conjunction: “has improved and was rated good”. */
  Bearer coordinated(int conjunction) {
    for (int i = conjunction - 1; i > 0; i--) {
      boolean first = !row.isVerb(i - 1) || bounds.beforeRelativeClause(i - 1) >= 0;
      boolean infinitive = row.is(i - 1, INFINITIVE) && row.isNoun(i - 2);
      if (row.isVerb(i) && first && !infinitive && !row.is(i - 1, WordClass.ADVERB)) {
        return of(i);
      }
    }
    return new Bearer.Unknown();
  }

  private int beforeVerbGroup(int verb) {
    int i = row.is(verb, WordClass.GRADE, WordClass.VERB, WordClass.SAYING) ? verb - 1 : verb;
    while (row.is(
            i,
            WordClass.LINKING,
            WordClass.HAVING,
            WordClass.ADVERB,
            WordClass.MODAL,
            WordClass.NEGATION,
            WordClass.GRADING,
            WordClass.GIVING,
            WordClass.GETTING,
            WordClass.CHANGING,
            WordClass.QUOTE)
        || (row.is(i, FLOATING) && i > 0)
        || row.is(i, ONLY)
        || forms.isAdverb(i)) {
      i--;
    }
    int before = row.is(i, WordClass.COMMA) ? parentheses().before(i) : i;
    boolean within =
        row.is(before, WordClass.LINKING, WordClass.HAVING, WordClass.MODAL)
            || (row.is(before, WordClass.CONJUNCTION) && before < i - 1);
    if (within && row.is(before + 1, WordClass.COMMA)) {
      // “has, however, been rated”, “declined and, at the last visit, was”
      return beforeVerbGroup(before);
    }
    // “went on to be rated”
    int finite = row.is(i, INFINITIVE) ? i - 1 : i;
    return row.is(finite, GOING_ON) && row.is(finite + 1, INFINITIVE)
        ? beforeVerbGroup(finite - 1)
        : i;
  }

  /** Returns what a possessive at an index denotes: “an improvement on the council's”. */
  Bearer owner(int possessive) {
    Bearer whole = row.denoted(bounds.start(possessive), possessive);
    boolean unknown =
        whole instanceof Bearer.Another(List<Token> words)
            && words.stream().noneMatch(t -> t.is(WordClass.THING, WordClass.PART));
    return unknown && (row.isCouncil(possessive - 1) || row.is(possessive - 1, WordClass.SERVICE))
        ? nextTo(possessive - 1)
        : whole;
  }

  /** Returns what the noun at an index denotes, or the area that it owns: “adoption at Bury”. */
  Bearer nextTo(int noun) {
    int owned =
        row.left(
            noun - 1,
            WordClass.DETERMINER,
            WordClass.OWN,
            WordClass.COUNCIL_NAME,
            WordClass.ADJECTIVE,
            WordClass.POSSESSIVE);
    return row.is(owned, OWNED_BY) && row.is(owned - 1, WordClass.AREA)
        ? new Bearer.Areas(row.tokens().subList(owned - 1, owned))
        : row.denoted(noun, noun + 1);
  }

  /** Returns the area before “where the council was rated”, or else the subject of that clause. */
  Bearer placed(int start, Bearer subject) {
    if (!row.is(start - 1, Set.of("where"))) {
      List<Token> opening = openingAreas(start);
      if (opening.isEmpty()) {
        return opening().areSome(start) ? new Bearer.SomeAreas() : subject;
      }
      return new Bearer.Areas(opening);
    }
    int i = row.left(start - 2, WordClass.TRANSPARENT, WordClass.DETERMINER, WordClass.COMMA);
    return row.is(i, WordClass.AREA) ? new Bearer.Areas(List.of(row.tokens().get(i))) : subject;
  }

  /** Returns the areas with which the clause of a subject opens. */
  List<Token> openingAreas(int start) {
    return opening().areas(start);
  }

  RelativeClauses relatives() {
    return new RelativeClauses(row, bounds, this);
  }

  private OpeningAreas opening() {
    return new OpeningAreas(row, bounds);
  }

  Parentheses parentheses() {
    return new Parentheses(row);
  }
}
