package scrutiny.resolve.quotation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import scrutiny.fact.Body;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.Gss;
import scrutiny.fact.PartialDate;
import scrutiny.fact.Published;
import scrutiny.fact.StatementMade;

/**
 * An article with its quotations of an inspectorate.
 *
 * @param serviceMentions the services that it mentions
 */
record QuotingArticle(
    DocumentFacts documentFacts,
    List<PreparedQuotation> quotations,
    ServiceMentions serviceMentions) {
  static QuotingArticle of(DocumentFacts article, Function<Gss, String> services) {
    List<PreparedQuotation> quotations =
        article.facts().stream()
            .filter(StatementMade.class::isInstance)
            .map(StatementMade.class::cast)
            .filter(QuotingArticle::isByInspectorate)
            .map(made -> PreparedQuotation.of(article, made))
            .toList();
    return new QuotingArticle(article, quotations, ServiceMentions.of(article, services));
  }

  /**
   * Returns whether an inspectorate makes a statement; what a person says, even an inspector, need
   * not be in a report.
   */
  private static boolean isByInspectorate(StatementMade made) {
    return made.speaker().isEmpty() && made.organisation() instanceof Body.Inspectorate;
  }

  /** Returns whether a report may have been published when the article was written. */
  boolean mayQuote(DocumentFacts report) {
    Optional<LocalDate> written = published(documentFacts).map(PartialDate::latest);
    Optional<LocalDate> issued = published(report).map(PartialDate::earliest);
    return written.isEmpty() || issued.isEmpty() || !issued.get().isAfter(written.get());
  }

  private static Optional<PartialDate> published(DocumentFacts document) {
    return document.facts().stream()
        .filter(Published.class::isInstance)
        .map(fact -> ((Published) fact).date())
        .findFirst();
  }
}
