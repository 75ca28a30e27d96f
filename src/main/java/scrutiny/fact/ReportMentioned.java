package scrutiny.fact;

import java.util.Optional;
import scrutiny.text.Quote;

/**
 * A mention of the report of an inspection.
 *
 * @param inspection the document's id of the inspection
 * @param published the publication date of the report, if stated
 */
public record ReportMentioned(Quote quote, String inspection, Optional<PartialDate> published)
    implements Fact {}
