package scrutiny.fact;

import scrutiny.text.Quote;

/**
 * That a body delivers, or delivered, services for children for an authority.
 *
 * @param body the body's code in the register
 */
public record ServicesDelivered(Quote quote, Gss authority, String body) implements Fact {}
