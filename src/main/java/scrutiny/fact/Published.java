package scrutiny.fact;

import scrutiny.text.Quote;

/** The day on which the document says that it was published; a letter's date. */
public record Published(Quote quote, PartialDate date) implements Fact {}
