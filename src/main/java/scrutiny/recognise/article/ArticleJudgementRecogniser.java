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

/** Reads the grades that an article reports or recalls, with each sentence that does so. */
public final class ArticleJudgementRecogniser implements Recogniser {
  /** The maximum length of a quoted grade alone, such as 'requires improvement to be good'. */
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
            .filter(attributed -> !ArticleFindingRecogniser.isByInspectors(attributed))
            .map(attributed -> attributed.quotation().span())
            .filter(span -> span.length() > MAX_GRADE_NAME_LENGTH)
            .toList();
    for (ArticleInspections.InspectionDraft inspection : ArticleInspections.of(article)) {
      Status status = inspection.isRecalled() ? Status.PREVIOUS : Status.CURRENT;
      Map<Area, Grade> judged = new EnumMap<>(Area.class);
      boolean oldScale = isOldScale(inspection.grades());
      for (GradeMention mention : inspection.grades()) {
        for (Area named : mention.areas()) {
          Area area =
              ArticleInspections.areaInFramework(named, inspection, oldScale, article.written());
          Grade first = judged.putIfAbsent(area, mention.grade());
          // Repeated, a grade gets another quote, unless in others' speech; contradicted, it
          // remains.
          boolean repeated = first == mention.grade() && !isByOthers(mention, speech);
          if (first == null || repeated) {
            facts.add(
                new JudgementStated(
                    article.quote(mention.evidence()),
                    inspection.id(),
                    area,
                    mention.grade(),
                    status));
          }
        }
      }
    }
    return Reading.of(facts);
  }

  private static boolean isByOthers(GradeMention mention, List<Span> speech) {
    Span evidence = mention.evidence();
    return speech.stream().anyMatch(s -> s.start() < evidence.end() && evidence.start() < s.end());
  }

  /** Returns whether grades are of the time to 2012, which judged safeguarding by itself. */
  private static boolean isOldScale(List<GradeMention> grades) {
    return grades.stream()
        .anyMatch(v -> v.grade() == Grade.ADEQUATE || v.areas().contains(Area.SAFEGUARDING));
  }
}
