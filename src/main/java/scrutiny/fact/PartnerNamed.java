package scrutiny.fact;

import scrutiny.text.Quote;

/**
 * A body that shares responsibility for the arrangements that were inspected.
 *
 * @param inspection the document's id of the inspection
 */
public record PartnerNamed(Quote quote, String inspection, Body organisation) implements Fact {}
