package scrutiny.fact;

import scrutiny.text.Quote;

/** Who published the document, as it says itself. */
public record PublishedBy(Quote quote, String publisher) implements Fact {}
