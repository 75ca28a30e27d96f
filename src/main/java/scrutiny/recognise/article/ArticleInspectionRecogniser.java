package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrutiny.fact.Fact;
import scrutiny.fact.FieldworkDated;
import scrutiny.fact.InspectionMentioned;
import scrutiny.fact.MonthStated;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.reference.AuthorityFinder;

/** Reads which inspections and visits an article mentions, and when they took place. */
public final class ArticleInspectionRecogniser implements Recogniser {
  private final AuthorityFinder finder;

  public ArticleInspectionRecogniser(AuthorityFinder finder) {
    this.finder = finder;
  }

  @Override
  public Reading recognise(StructuredDocument document) {
    Article article = Article.of(document, finder);
    List<Fact> facts = new ArrayList<>();
    for (InspectionDraft inspection : ArticleInspections.of(article)) {
      InspectionMention first = inspection.firstMention();
      facts.add(
          new InspectionMentioned(
              article.quote(first.evidence()),
              inspection.id(),
              inspection.kind(),
              first.authority(),
              false));
      inspection
          .date()
          .<Fact>flatMap(date ->
              date.start()
                  .map(start ->
                      new FieldworkDated(
                          article.quote(date.span()), inspection.id(), start, date.end())))
          .or(() -> month(article, inspection))
          .ifPresent(facts::add);
    }
    return Reading.of(facts);
  }

  /** Returns the month of a date without a year, such as “in December” in an undated article. */
  private static Optional<Fact> month(Article article, InspectionDraft inspection) {
    return inspection
        .dateWithoutYear()
        .flatMap(date ->
            ArticleDates.month(article, date)
                .map(month -> new MonthStated(article.quote(date.span()), inspection.id(), month)));
  }
}
