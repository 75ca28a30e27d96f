package scrutiny.recognise.verdict;

import java.util.Set;
import scrutiny.recognise.annotate.WordClass;
import scrutiny.recognise.annotate.WordSets;

/** Finds the bearer after a grade that is the subject: “Good was the verdict on adoption”. */
record GradeAsSubject(TokenRow row, PhraseBounds bounds) {
  private static final Set<String> BEFORE_AREAS = WordSets.of("before areas");

  private static final Set<String> OVERALL = Set.of("overall");

  private static final Set<String> THOSE = Set.of("those");

  /** Participles by which a title says who has a grade: “Good rating won by Bury”. */
  private static final Set<String> GOT = WordSets.of("got");

  /**
   * Returns the subject after a grade that opens its clause: “Good was the verdict on adoption”.
   */
  Bearer bearer(int grade) {
    int last = row.left(grade - 1, WordClass.QUOTE, WordClass.ADVERB);
    int before = beforeThose(beforeParticiple(last), grade, last);
    boolean clause = row.is(before, WordClass.CONJUNCTION) && row.is(before - 1, WordClass.COMMA);
    if (before >= 0 && !clause && !row.is(before, WordClass.STOP, WordClass.COLON)) {
      return new Bearer.Unknown();
    }
    int i = row.right(grade + 1, WordClass.QUOTE, WordClass.ADVERB, WordClass.COMMA);
    if (row.is(i, WordClass.RATING) && row.is(i + 1, Set.of("went", "go", "goes", "were", "was"))) {
      return wentTo(i + 1);
    }
    int got = row.right(i, WordClass.INSPECTOR, WordClass.RATING);
    if (got > i && row.is(got, GOT) && row.is(got + 1, Set.of("by"))) {
      // “Good rating won by Bury”
      return row.denoted(got + 2, bounds.end(got + 2));
    }
    if (!row.is(i, WordClass.LINKING, WordClass.COLON)) {
      return new Bearer.Unknown();
    }
    i = row.right(i, WordClass.LINKING, WordClass.COLON, WordClass.ADVERB, WordClass.COMMA);
    Bearer listed = row.denoted(i, bounds.end(i));
    if (listed instanceof Bearer.Areas || before < last) {
      return listed;
    }
    Bearer rated = ofRating(i);
    return rated instanceof Bearer.Unknown ? overallRating(i) : rated;
  }

  /**
   * Returns the index before “those” of “Those rated good were” or “Those requiring improvement”.
   */
  private int beforeThose(int before, int grade, int last) {
    boolean participle = before < last || row.text(grade).startsWith("requiring");
    return participle && row.is(before, THOSE) ? before - 1 : before;
  }

  /** Returns the index before a participle that opens a clause with its grade: “Rated as good”. */
  private int beforeParticiple(int last) {
    int verb = row.left(last, WordClass.PREPOSITION);
    return row.is(verb, WordClass.GRADING) && row.text(verb).endsWith("ed")
        ? row.left(verb - 1, WordClass.ADVERB)
        : last;
  }

  /** Returns what a grade went to, by a verb such as “went to adoption”. */
  Bearer wentTo(int verb) {
    int i =
        row.right(verb, WordClass.CHANGING, WordClass.LINKING, WordClass.GIVING, WordClass.ADVERB);
    return row.is(i, Set.of("to", "for"))
        ? row.denoted(i + 1, bounds.end(i + 1))
        : new Bearer.Unknown();
  }

  /** Returns what a verdict named at an index is on: “Ofsted's verdict on its adoption work”. */
  private Bearer ofRating(int start) {
    int end = bounds.end(start);
    for (int i = start; i < end; i++) {
      if (row.is(i, WordClass.RATING)
          && (row.is(i + 1, BEFORE_AREAS) || row.is(i + 1, Set.of("of")))) {
        return row.denoted(i + 2, end);
      }
    }
    return new Bearer.Unknown();
  }

  /**
   * Returns what the overall rating is on: “Good is the overall rating”, “… that Ofsted gave it”.
   */
  private Bearer overallRating(int start) {
    int i = row.right(start, WordClass.DETERMINER, WordClass.ADJECTIVE, WordClass.OWN);
    if (i == start || !row.is(i, OVERALL) || !row.is(i + 1, WordClass.RATING)) {
      return new Bearer.Unknown();
    }
    // “the overall rating that it aims for” is none that was given
    boolean ends = i + 2 >= row.size() || row.is(i + 2, WordClass.COMMA, WordClass.STOP);
    return ends ? new Bearer.Pronoun(i + 1) : receiver(i + 2);
  }

  /** Returns the receiver of “that Ofsted gave its services” at an index. */
  Bearer receiver(int relative) {
    if (!row.is(relative, WordClass.RELATIVE) && !row.is(relative, Set.of("that"))) {
      return new Bearer.Unknown();
    }
    int given = row.right(relative + 2, WordClass.HAVING, WordClass.ADVERB);
    return row.is(relative + 1, WordClass.INSPECTOR) && row.is(given, WordClass.GIVING)
        ? row.denoted(given + 1, bounds.end(given + 1))
        : new Bearer.Unknown();
  }
}
