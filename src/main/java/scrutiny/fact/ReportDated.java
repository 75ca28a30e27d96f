package scrutiny.fact;

import scrutiny.text.Quote;

/**
 * When the report of an inspection was published, where another document tells that alone.
 *
 * @param inspection the document's id of it
 */
public record ReportDated(Quote quote, String inspection, PartialDate published) implements Fact {}
