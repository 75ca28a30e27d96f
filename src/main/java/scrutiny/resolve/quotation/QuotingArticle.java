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
 * An article's quotations of an inspectorate.
 *
 * @param serviceMentions of which services it speaks
 */
record QuotingArticle(
    DocumentFacts documentFacts,
    List<PreparedQuotation> quotations,
    ServiceMentions serviceMentions) {
  static QuotingArticle of(DocumentFacts read, Function<Gss, String> services) {
    List<PreparedQuotation> quotations =
        read.facts().stream()
            .filter(StatementMade.class::isInstance)
            .map(StatementMade.class::cast)
            .filter(QuotingArticle::isByInspectorate)
            .map(made -> PreparedQuotation.of(read, made))
            .toList();
    return new QuotingArticle(read, quotations, ServiceMentions.of(read, services));
  }

  /** What a person says, an inspector too, need not stand in a report. */
  private static boolean isByInspectorate(StatementMade made) {
    return made.speaker().isEmpty() && made.organisation() instanceof Body.Inspectorate;
  }

  /** Whether a report was there to be quoted when the article was written. */
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
