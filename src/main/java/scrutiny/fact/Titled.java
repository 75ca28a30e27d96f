package scrutiny.fact;

import scrutiny.text.Quote;

/** The document's title, its line breaks made spaces. */
public record Titled(Quote quote, String title) implements Fact {}
