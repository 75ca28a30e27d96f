package scrutiny.text;

/**
 * The exact text of a passage of a document, with its location. Only a {@link SourceText} creates
 * quotes, so their text always equals the source text at their offsets.
 */
public final class Quote {
  private final Span span;
  private final int page;
  private final String text;

  Quote(Span span, int page, String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("empty quote at " + span);
    }
    this.span = span;
    this.page = page;
    this.text = text;
  }

  /** Returns the span of the quote in the source text. */
  public Span span() {
    return span;
  }

  /** Returns the page, from 1, on which the quote starts. */
  public int page() {
    return page;
  }

  /** Returns the text exactly as in the source, including line breaks. */
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
