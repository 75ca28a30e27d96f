package scrutiny.text;

/**
 * A range of characters in a text, from {@code start} up to but not including {@code end}.
 *
 * @param start offset of the first character, from 0
 * @param end offset after the last character, at least {@code start}
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("invalid span: " + start + " to " + end);
    }
  }

  /** Returns the number of characters. */
  public int length() {
    return end - start;
  }

  /** Returns whether every character of the other span is in this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Returns the smallest span that contains both. */
  public Span to(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Returns this span with both offsets increased by {@code offset}. */
  public Span shift(int offset) {
    return new Span(start + offset, end + offset);
  }
}
