package scrutiny.fact;

import scrutiny.text.Quote;

/** The title of the document, with line breaks replaced by spaces. */
public record Titled(Quote quote, String title) implements Fact {}
