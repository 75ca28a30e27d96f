package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.List;
import scrutiny.recognise.phrase.GradePhrases;
import scrutiny.text.Span;

/** Filters out grades named only to explain the scale: "outstanding, good or inadequate". */
final class GradeScales {
  /** The maximum distance between two grades of an explained scale, in characters. */
  private static final int SCALE_GAP = 32;

  /** The maximum number of marks around a grade that is a sentence of its own. */
  private static final int MAX_MARKS = 3;

  private final Article article;
  private final String text;
  private final GradeAreas areas;

  GradeScales(Article article, GradeAreas areas) {
    this.article = article;
    this.text = article.characters();
    this.areas = areas;
  }

  /** Returns the grade phrases of a sentence that do not belong to an explanation of the scale. */
  List<GradePhrases.GradePhrase> withoutScaleExplanations(List<GradePhrases.GradePhrase> phrases) {
    List<GradePhrases.GradePhrase> remaining = new ArrayList<>();
    int i = 0;
    while (i < phrases.size()) {
      int end = i + 1;
      while (end < phrases.size() && isNext(phrases.get(end - 1), phrases.get(end))) {
        end++;
      }
      List<GradePhrases.GradePhrase> run = phrases.subList(i, end);
      long different = run.stream().map(GradePhrases.GradePhrase::grade).distinct().count();
      boolean either =
          run.size() == 2
              && text.substring(run.get(0).span().end(), run.get(1).span().start())
                  .matches("(?i)[’”'\"]?\\s+or\\s+[‘“'\"]?");
      if (different < 3 && !either) {
        remaining.addAll(run);
      }
      i = end;
    }
    return remaining;
  }

  /**
   * Returns whether a sentence and one beside it are grades and nothing else: “Good. Inadequate.”
   */
  static boolean isListedAlone(Article article, int number) {
    return isGradeAlone(article, number)
        && (isGradeAlone(article, number - 1) || isGradeAlone(article, number + 1));
  }

  private static boolean isGradeAlone(Article article, int number) {
    if (number < 0 || number >= article.sentences().size()) {
      return false;
    }
    Span sentence = article.sentences().get(number).span();
    List<GradePhrases.GradePhrase> grades = GradePhrases.in(article.characters(), sentence);
    return grades.size() == 1 && sentence.length() - grades.getFirst().span().length() <= MAX_MARKS;
  }

  private boolean isNext(GradePhrases.GradePhrase first, GradePhrases.GradePhrase next) {
    int start = first.span().end();
    int end = next.span().start();
    Span gap = new Span(start, end);
    return gap.length() <= SCALE_GAP
        && !areas.hasAreaIn(gap)
        && article.authorityMentions().stream().noneMatch(n -> gap.contains(Article.span(n)))
        && text.substring(start, end).chars().noneMatch(Character::isDigit);
  }
}
