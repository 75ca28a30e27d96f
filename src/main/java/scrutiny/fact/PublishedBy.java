package scrutiny.fact;

import scrutiny.text.Quote;

/** The publisher that the document names. */
public record PublishedBy(Quote quote, String publisher) implements Fact {}
