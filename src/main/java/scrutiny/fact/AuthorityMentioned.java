package scrutiny.fact;

import scrutiny.text.Quote;

/** The document names an authority. */
public record AuthorityMentioned(Quote quote, Gss authority) implements Fact {}
