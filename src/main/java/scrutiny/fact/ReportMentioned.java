package scrutiny.fact;

import java.util.Optional;
import scrutiny.text.Quote;

/**
 * The document speaks of the report of an inspection.
 *
 * @param inspection the document's id of it
 * @param published when the report came out, where told
 */
public record ReportMentioned(Quote quote, String inspection, Optional<PartialDate> published)
    implements Fact {}
