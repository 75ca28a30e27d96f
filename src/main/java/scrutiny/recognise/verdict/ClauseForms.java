package scrutiny.recognise.verdict;

import java.util.Set;
import scrutiny.recognise.annotate.WordClass;
import scrutiny.recognise.annotate.WordSets;

/** Distinguishes finite, reduced and passive clauses, and phrases of time from noun phrases. */
record ClauseForms(TokenRow row) {
  private static final Set<String> AFTER = WordSets.of("before a gerund");

  /** Words that open a clause without a verb of its own: “when last rated good”. */
  private static final Set<String> REDUCED = WordSets.of("before a participle");

  /** Nouns for a time in which one council had the same grade: “after years of being rated”. */
  private static final Set<String> RUNS = WordSets.of("runs of grades");

  private static final Set<String> TIMES = WordSets.of("times");

  private static final Set<String> MONTHS = WordSets.of("months");

  private static final Set<String> FIRST = WordSets.of("first of several");

  /** Words that open a predicate about one of several: “one of only three cities”. */
  private static final Set<String> ONE_OF = WordSets.of("one of several");

  /**
   * Returns whether a clause that begins at an index has no subject of its own: “after being rated
   * good”, “since last receiving a good rating”, “when last judged”.
   */
  boolean isReduced(int i, int verb) {
    boolean gerund = row.text(i + 1).endsWith("ing") && row.isVerb(i + 1);
    int first = row.right(i + 1, WordClass.ADJECTIVE, WordClass.ADVERB);
    boolean gerundLater = row.isVerb(first) && row.text(first).endsWith("ing");
    boolean added = row.is(i, WordClass.COMMA) && row.text(verb).endsWith("ing");
    return (added
            && row.is(verb, WordClass.GETTING, WordClass.CHANGING)
            && !row.is(verb - 1, WordClass.LINKING))
        || (row.is(i, AFTER) && (gerund || gerundLater))
        || (row.is(i, REDUCED) && isParticiple(verb) && !isFinite(i + 1, verb));
  }

  /** Returns whether a verb group is finite: “was rated”, “fell”; else it is a participle. */
  boolean isFinite(int start, int verb) {
    for (int i = start; i <= verb; i++) {
      if (row.is(i, WordClass.LINKING, WordClass.HAVING, WordClass.MODAL)) {
        return true;
      }
    }
    return !isParticiple(verb);
  }

  boolean isPassive(int verb) {
    return row.is(verb, WordClass.LINKING) || row.isPassive(verb);
  }

  /** Returns whether a phrase only says when something was: “in October”, “three years ago”. */
  boolean isAdverbial(int start, int last) {
    for (int i = start; i <= last; i++) {
      boolean time =
          row.is(i, TIMES)
              || row.is(
                  i,
                  WordClass.PREPOSITION,
                  WordClass.NUMBER,
                  WordClass.ADVERB,
                  WordClass.ADJECTIVE,
                  WordClass.DETERMINER)
              || (row.is(i, WordClass.NAME) && MONTHS.contains(row.text(i)));
      if (!time) {
        return false;
      }
    }
    return start <= last;
  }

  /** Returns whether a predicate begins at an index that counts its subject: “one of three”. */
  boolean isOneOfSeveral(int start) {
    int i = row.right(start, WordClass.DETERMINER, WordClass.ADJECTIVE);
    boolean first = row.is(start, Set.of("the")) && row.is(start + 1, FIRST);
    return first
        || (row.is(start, ONE_OF) && (row.is(i, Set.of("of")) || row.is(start, Set.of("among"))));
  }

  boolean isParticiple(int verb) {
    return row.is(verb, WordClass.GRADING, WordClass.GIVING)
        && (row.text(verb).endsWith("ed") || row.is(verb, Set.of("given", "found")));
  }

  /** Returns whether an unknown word stands amid a verb group: “has long been rated”. */
  boolean isAdverb(int i) {
    return row.is(i, WordClass.WORD)
        && row.is(i - 1, WordClass.HAVING, WordClass.MODAL)
        && row.is(i + 1, WordClass.LINKING, WordClass.GRADING, WordClass.GETTING);
  }

  /**
   * Returns the index of the preposition before “years of being rated good”, whose “of” is at an
   * index, or -1.
   */
  int startOfRun(int of) {
    if (!row.is(of, Set.of("of")) || !row.is(of - 1, RUNS)) {
      return -1;
    }
    int i = row.left(of - 2, WordClass.DETERMINER, WordClass.ADJECTIVE, WordClass.NUMBER);
    return row.is(i, WordClass.PREPOSITION) ? i : -1;
  }

  /**
   * Returns the start of a subject that follows an object of the clause before: “they build trust
   * and the adoption service was”.
   */
  int afterObject(int start, int end) {
    if (!row.is(start - 1, WordClass.VERB)) {
      return start;
    }
    for (int i = end; i > start; i--) {
      if (row.is(i - 1, WordClass.CONJUNCTION) && row.is(i, WordClass.DETERMINER, WordClass.OWN)) {
        return i;
      }
    }
    return start;
  }

  /**
   * Returns whether the clause ends with the grade after a preposition: “lagged behind, at good”.
   */
  boolean endsAfterGrade(int preposition) {
    int grade = row.right(preposition + 1, WordClass.QUOTE, WordClass.DETERMINER);
    int after = row.right(grade + 1, WordClass.QUOTE, WordClass.RATING, WordClass.ADVERB);
    return after >= row.size()
        || row.is(after, WordClass.COMMA, WordClass.CONJUNCTION, WordClass.STOP, WordClass.DASH);
  }
}
