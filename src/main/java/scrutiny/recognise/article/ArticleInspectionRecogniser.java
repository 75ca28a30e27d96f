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

/** Reads which inspections and visits an article speaks of, and when they took place. */
public final class ArticleInspectionRecogniser implements Recogniser {
  private final AuthorityFinder finder;

  public ArticleInspectionRecogniser(AuthorityFinder finder) {
    this.finder = finder;
  }

  @Override
  public Reading recognise(StructuredDocument document) {
    Article article = Article.of(document, finder);
    List<Fact> facts = new ArrayList<>();
    for (ArticleInspections.InspectionDraft told : ArticleInspections.of(article)) {
      InspectionMention first = told.firstMention();
      facts.add(
          new InspectionMentioned(
              article.quote(first.evidence()), told.id(), told.kind(), first.authority(), false));
      told.date()
          .<Fact>flatMap(date ->
              date.start()
                  .map(start ->
                      new FieldworkDated(article.quote(date.span()), told.id(), start, date.end())))
          .or(() -> month(article, told))
          .ifPresent(facts::add);
    }
    return Reading.of(facts);
  }

  /** “In December” is of no year where the article has no date. */
  private static Optional<Fact> month(Article article, ArticleInspections.InspectionDraft told) {
    return told.dateWithoutYear()
        .flatMap(date ->
            ArticleDates.month(article, date)
                .map(month -> new MonthStated(article.quote(date.span()), told.id(), month)));
  }
}
