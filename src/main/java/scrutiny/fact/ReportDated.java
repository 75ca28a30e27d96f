package scrutiny.fact;

import scrutiny.text.Quote;

/**
 * The publication date of an inspection's report, where another document states only that date.
 *
 * @param inspection the document's id of the inspection
 */
public record ReportDated(Quote quote, String inspection, PartialDate published) implements Fact {}
