package scrutiny.fact;

import scrutiny.text.Quote;

/** A mention of an authority. */
public record AuthorityMentioned(Quote quote, Gss authority) implements Fact {}
