package scrutiny.text;

/**
 * Exact words of a document, with their place. Only a {@link SourceText} gives one, so its words
 * always equal the text at its offsets.
 */
public final class Quote {
  private final Span span;
  private final int page;
  private final String text;

  Quote(Span span, int page, String words) {
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a quote without words at " + span);
    }
    this.span = span;
    this.page = page;
    this.text = words;
  }

  /** Where the words stand in the text. */
  public Span span() {
    return span;
  }

  /** The page, from 1, on which they start. */
  public int page() {
    return page;
  }

  /** The words, as they stand in the text, line breaks and all. */
  public String text() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Quote quote
        && span.equals(quote.span)
        && page == quote.page
        && text.equals(quote.text);
  }

  @Override
  public int hashCode() {
    return 31 * span.hashCode() + text.hashCode();
  }

  @Override
  public String toString() {
    return "\"" + text + "\" (page " + page + ", " + span.start() + "-" + span.end() + ")";
  }
}
