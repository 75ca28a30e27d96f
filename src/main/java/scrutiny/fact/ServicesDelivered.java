package scrutiny.fact;

import scrutiny.text.Quote;

/**
 * The present or past delivery of an authority's children's services by a body.
 *
 * @param body the code of the delivery body in the register
 */
public record ServicesDelivered(Quote quote, Gss authority, String body) implements Fact {}
