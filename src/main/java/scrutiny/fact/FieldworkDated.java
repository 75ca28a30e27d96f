package scrutiny.fact;

import java.util.Optional;
import scrutiny.text.Quote;

/**
 * When an inspection took place.
 *
 * @param inspection the document's id of it
 * @param end empty where the document tells no end
 */
public record FieldworkDated(
    Quote quote, String inspection, PartialDate start, Optional<PartialDate> end) implements Fact {}
