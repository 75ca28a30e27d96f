package scrutiny.fact;

import java.util.Optional;
import scrutiny.text.Quote;

/**
 * The dates of an inspection's fieldwork.
 *
 * @param inspection the document's id of the inspection
 * @param end the last day or month; empty if the document states no end
 */
public record FieldworkDated(
    Quote quote, String inspection, PartialDate start, Optional<PartialDate> end) implements Fact {}
