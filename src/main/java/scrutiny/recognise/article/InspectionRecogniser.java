package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrutiny.fact.Fact;
import scrutiny.fact.FieldworkDated;
import scrutiny.fact.InspectionMentioned;
import scrutiny.fact.MonthTold;
import scrutiny.layout.LaidOut;
import scrutiny.recognise.Reading;
import scrutiny.recognise.Recogniser;
import scrutiny.reference.AuthorityFinder;

/** Reads which inspections and visits an article speaks of, and when they took place. */
public final class InspectionRecogniser implements Recogniser {
  private final AuthorityFinder finder;

  public InspectionRecogniser(AuthorityFinder finder) {
    this.finder = finder;
  }

  @Override
  public Reading recognise(LaidOut document) {
    Article article = Article.of(document, finder);
    List<Fact> facts = new ArrayList<>();
    for (Inspections.Told told : Inspections.of(article)) {
      Sighting first = told.first();
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
  private static Optional<Fact> month(Article article, Inspections.Told told) {
    return told.open()
        .flatMap(date ->
            ArticleDates.month(article, date)
                .map(month -> new MonthTold(article.quote(date.span()), told.id(), month)));
  }
}
