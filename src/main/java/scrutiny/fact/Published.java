package scrutiny.fact;

import scrutiny.text.Quote;

/** The publication date that the document states; for a letter, its date. */
public record Published(Quote quote, PartialDate date) implements Fact {}
