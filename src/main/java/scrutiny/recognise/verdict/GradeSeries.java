package scrutiny.recognise.verdict;

import java.util.Set;
import scrutiny.recognise.annotate.WordClass;
import scrutiny.recognise.annotate.WordSets;

/** Finds the grade that another one follows in a series: “‘good’ in 2015 and ‘outstanding’”. */
record GradeSeries(TokenRow row) {
  private static final Set<String> TIMES = WordSets.of("times");

  /** The maximum number of tokens of the time between two grades: “at its inspection in 2016”. */
  private static final int MAX_TIME = 9;

  /** Returns the index of a grade right before a conjunction or comma, or -1. */
  int before(int conjunction) {
    int i = row.left(conjunction - 1, WordClass.QUOTE, WordClass.COMMA);
    return row.is(i, WordClass.GRADE) ? i : -1;
  }

  /** Returns the index of a grade with its time right before a conjunction or comma, or -1. */
  int datedBefore(int conjunction) {
    return beforeTime(
        row.left(conjunction - 1, WordClass.COMMA, WordClass.CONJUNCTION, WordClass.ADVERB));
  }

  /** Returns whether nothing but its time stands between a grade and the comma after it. */
  boolean endsApposition(int after) {
    int i =
        row.right(
            after, WordClass.PREPOSITION, WordClass.NAME, WordClass.NUMBER, WordClass.DETERMINER);
    return row.is(i, WordClass.COMMA) && row.isVerb(i + 1);
  }

  /** Returns the index of the grade of which a phrase that ends at an index is the time, or -1. */
  int beforeTime(int last) {
    boolean dated = false;
    for (int i = last; i > 0 && i > last - MAX_TIME; i--) {
      if (row.is(i, WordClass.GRADE)) {
        return dated ? i : -1;
      }
      dated |= row.is(i, WordClass.NUMBER) || row.is(i, TIMES);
      boolean time =
          row.is(i, TIMES)
              || row.is(
                  i,
                  WordClass.NUMBER,
                  WordClass.NAME,
                  WordClass.PREPOSITION,
                  WordClass.DETERMINER,
                  WordClass.OWN,
                  WordClass.ADJECTIVE,
                  WordClass.ADVERB,
                  WordClass.INSPECTOR,
                  WordClass.RATING,
                  WordClass.QUOTE,
                  WordClass.COMMA,
                  WordClass.OPENING,
                  WordClass.CLOSING);
      if (!time) {
        return -1;
      }
    }
    return -1;
  }
}
