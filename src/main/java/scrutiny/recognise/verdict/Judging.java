package scrutiny.recognise.verdict;

import scrutiny.recognise.annotate.AnnotatedSentence;
import scrutiny.recognise.annotate.WordClass;

/** Determines who the subject of an active verb of grading is. */
public final class Judging {
  private Judging() {}

  /** Who grades. */
  public enum Judge {
    /** Nobody whom the sentence names before its verb, or the inspectors. */
    NOT_ANOTHER,
    /** Officers, parents or others who give no grades. */
    PEOPLE,
    /** A pronoun: whoever was named before. */
    PRONOUN
  }

  /** Returns the subject of the active verb that gave the grade at an index, or one before it. */
  public static Judge judge(AnnotatedSentence sentence, int grade) {
    TokenRow row = new TokenRow(sentence.tokens());
    for (int i = grade - 1; i > 0; i--) {
      if (row.is(i, WordClass.INSPECTOR, WordClass.STOP, WordClass.QUOTE)) {
        return Judge.NOT_ANOTHER;
      }
      if (row.is(i, WordClass.GRADING) && !isPassive(row, i)) {
        int subject = row.left(i - 1, WordClass.HAVING, WordClass.ADVERB);
        if (row.is(subject, WordClass.PEOPLE)) {
          return Judge.PEOPLE;
        }
        return row.is(subject, WordClass.PRONOUN) ? Judge.PRONOUN : Judge.NOT_ANOTHER;
      }
    }
    return Judge.NOT_ANOTHER;
  }

  private static boolean isPassive(TokenRow row, int verb) {
    return row.is(row.left(verb - 1, WordClass.ADVERB, WordClass.NEGATION), WordClass.LINKING);
  }
}
