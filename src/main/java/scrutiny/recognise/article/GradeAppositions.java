package scrutiny.recognise.article;

import java.util.List;
import java.util.regex.Pattern;
import scrutiny.recognise.explain.GradeOutcome;
import scrutiny.recognise.phrase.GradePhrases.GradePhrase;

/** Finds the second names of grades: “none was rated outstanding, the highest grade”. */
record GradeAppositions(String text) {
  /** Matches between a grade and another name for it. */
  private static final Pattern APPOSITION =
      Pattern.compile(
          "[’”\"')]*\\s*[,(–—-]\\s*(?:the|its|ofsted[’']s)(?:\\s+very)?\\s+[‘“'\"]?",
          Pattern.CASE_INSENSITIVE);

  /** Returns whether a grade is the second name of one before it that was refused. */
  boolean isOfRefused(List<GradePhrase> grades, int index, GradeOutcome previous) {
    if (index == 0 || previous == GradeOutcome.READ) {
      return false;
    }
    GradePhrase first = grades.get(index - 1);
    GradePhrase second = grades.get(index);
    return first.grade() == second.grade()
        && APPOSITION.matcher(text).region(first.span().end(), second.span().start()).matches();
  }
}
