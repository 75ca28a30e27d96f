package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import scrutiny.fact.Area;
import scrutiny.fact.Fact;
import scrutiny.fact.Grade;
import scrutiny.fact.JudgementStated;
import scrutiny.fact.Status;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.reference.AuthorityFinder;
import scrutiny.text.Span;

/** Reads the grades that an article reports or recalls, each wherever it says so. */
public final class ArticleJudgementRecogniser implements Recogniser {
  /** What is longer in quotation marks is no grade alone: 'requires improvement to be good'. */
  private static final int MAX_GRADE_NAME_LENGTH = 32;

  private final AuthorityFinder finder;

  public ArticleJudgementRecogniser(AuthorityFinder finder) {
    this.finder = finder;
  }

  @Override
  public Reading recognise(StructuredDocument document) {
    Article article = Article.of(document, finder);
    List<Fact> facts = new ArrayList<>();
    List<Span> speech =
        Attribution.of(article, article.quotations()).stream()
            .filter(words -> !ArticleFindingRecogniser.isByInspectors(words))
            .map(words -> words.quotation().span())
            .filter(span -> span.length() > MAX_GRADE_NAME_LENGTH)
            .toList();
    for (ArticleInspections.InspectionDraft told : ArticleInspections.of(article)) {
      Status status = told.isRecalled() ? Status.PREVIOUS : Status.CURRENT;
      Map<Area, Grade> judged = new EnumMap<>(Area.class);
      boolean oldScale = isOldScale(told.verdicts());
      for (GradeMention verdict : told.verdicts()) {
        for (Area named : verdict.areas()) {
          Area area = ArticleInspections.areaInFramework(named, told, oldScale, article.written());
          Grade first = judged.putIfAbsent(area, verdict.grade());
          // Said again, it has further words, but for what people make of it; gainsaid, it stands.
          boolean again = first == verdict.grade() && !isByOthers(verdict, speech);
          if (first == null || again) {
            facts.add(
                new JudgementStated(
                    article.quote(verdict.evidence()), told.id(), area, verdict.grade(), status));
          }
        }
      }
    }
    return Reading.of(facts);
  }

  private static boolean isByOthers(GradeMention verdict, List<Span> speech) {
    Span words = verdict.evidence();
    return speech.stream().anyMatch(s -> s.start() < words.end() && words.start() < s.end());
  }

  /** Until 2012 safeguarding was judged beside services for looked after children. */
  private static boolean isOldScale(List<GradeMention> verdicts) {
    return verdicts.stream()
        .anyMatch(v -> v.grade() == Grade.ADEQUATE || v.areas().contains(Area.SAFEGUARDING));
  }
}
