package scrutiny.fact;

import scrutiny.text.Quote;

/**
 * A body that is responsible, together with others, for the arrangements that were inspected.
 *
 * @param inspection the document's id of it
 */
public record PartnerNamed(Quote quote, String inspection, Body organisation) implements Fact {}
