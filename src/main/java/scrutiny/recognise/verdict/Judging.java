package scrutiny.recognise.verdict;

import scrutiny.recognise.annotate.AnnotatedSentence;
import scrutiny.recognise.annotate.WordClass;

/** Determines who the subject of an active verb of grading is. */
public final class Judging {
  private Judging() {}

  /** Returns whether somebody else than inspectors gave the grade at an index, or one before it. */
  public static boolean isByOthers(AnnotatedSentence sentence, int grade) {
    TokenRow row = new TokenRow(sentence.tokens());
    for (int i = grade - 1; i > 0; i--) {
      if (row.is(i, WordClass.INSPECTOR, WordClass.STOP, WordClass.QUOTE)) {
        return false;
      }
      if (row.is(i, WordClass.GRADING) && !isPassive(row, i)) {
        int subject = row.left(i - 1, WordClass.HAVING, WordClass.ADVERB);
        return row.is(subject, WordClass.PEOPLE);
      }
    }
    return false;
  }

  private static boolean isPassive(TokenRow row, int verb) {
    return row.is(row.left(verb - 1, WordClass.ADVERB, WordClass.NEGATION), WordClass.LINKING);
  }
}
