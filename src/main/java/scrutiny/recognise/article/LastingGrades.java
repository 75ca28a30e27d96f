package scrutiny.recognise.article;

import java.util.List;
import java.util.regex.Pattern;
import scrutiny.recognise.annotate.WordSets;

/** Grades that councils have had for years: “rated inadequate for more than a decade”. */
final class LastingGrades {
  /** Matches after a grade the time for which a council has had it. */
  private static final Pattern FOR_YEARS =
      Pattern.compile(
          "[’”\"']?(?:\\s+(?:overall|by\\s+(?:the\\s+)?\\p{L}+))?\\s+for\\s+(?:\\p{L}+\\s+){0,4}"
              + WordSets.expression("long times"),
          Pattern.CASE_INSENSITIVE);

  private LastingGrades() {}

  /**
   * Returns the grades of an article, those of the years before another one as earlier ones: a
   * council that is good now was inadequate for a decade.
   */
  static List<GradeMention> replaced(List<GradeMention> grades, Article article) {
    return grades.stream()
        .map(grade ->
            isLasting(grade, article) && hasOther(grade, grades, article)
                ? grade.asPreviousGrade()
                : grade)
        .toList();
  }

  private static boolean isLasting(GradeMention grade, Article article) {
    String text = article.characters();
    return !grade.recalled()
        && grade.date().isEmpty()
        && FOR_YEARS.matcher(text).region(grade.word().end(), text.length()).lookingAt();
  }

  private static boolean hasOther(GradeMention grade, List<GradeMention> all, Article article) {
    return all.stream()
        .filter(m -> !m.recalled() && m.grade() != grade.grade())
        .filter(m -> m.date().flatMap(ArticleDates.ArticleDate::start).isEmpty())
        .filter(m -> m.authority().equals(grade.authority()) && !isLasting(m, article))
        .anyMatch(m -> m.areas().stream().anyMatch(grade.areas()::contains));
  }
}
