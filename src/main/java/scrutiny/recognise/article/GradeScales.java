package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.List;
import scrutiny.recognise.phrase.GradePhrases;
import scrutiny.text.Span;

/** Grades that an article names only to explain the scale: "outstanding, good or inadequate". */
final class GradeScales {
  /** Words between two grades of an explained scale. */
  private static final int SCALE_GAP = 32;

  private final Article article;
  private final String text;
  private final GradeAreas areas;

  GradeScales(Article article, GradeAreas areas) {
    this.article = article;
    this.text = article.characters();
    this.areas = areas;
  }

  List<GradePhrases.GradePhrase> withoutScaleExplanations(List<GradePhrases.GradePhrase> words) {
    List<GradePhrases.GradePhrase> kept = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int end = i + 1;
      while (end < words.size() && isNext(words.get(end - 1), words.get(end))) {
        end++;
      }
      List<GradePhrases.GradePhrase> run = words.subList(i, end);
      long different = run.stream().map(GradePhrases.GradePhrase::grade).distinct().count();
      boolean either =
          run.size() == 2
              && text.substring(run.get(0).span().end(), run.get(1).span().start())
                  .matches("(?i)[’”'\"]?\\s+or\\s+[‘“'\"]?");
      if (different < 3 && !either) {
        kept.addAll(run);
      }
      i = end;
    }
    return kept;
  }

  private boolean isNext(GradePhrases.GradePhrase one, GradePhrases.GradePhrase next) {
    int start = one.span().end();
    int end = next.span().start();
    Span gap = new Span(start, end);
    return gap.length() <= SCALE_GAP
        && !areas.hasAreaIn(gap)
        && article.namings().stream().noneMatch(n -> gap.contains(Article.span(n)))
        && text.substring(start, end).chars().noneMatch(Character::isDigit);
  }
}
