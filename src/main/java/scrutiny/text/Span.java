package scrutiny.text;

/**
 * A stretch of a text: the characters from {@code start} up to, not including, {@code end}.
 *
 * @param start offset of the first character, from 0
 * @param end offset after the last character, at least {@code start}
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + " to " + end);
    }
  }

  /** The number of characters. */
  public int length() {
    return end - start;
  }

  /** Whether every character of the other span is in this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The smallest span that holds both. */
  public Span to(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** This span, its offsets counted from {@code offset} characters earlier. */
  public Span shift(int offset) {
    return new Span(start + offset, end + offset);
  }
}
