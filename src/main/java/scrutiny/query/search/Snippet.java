package scrutiny.query.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with marked parts.
 *
 * @param parts the text, in pieces
 */
public record Snippet(List<Part> parts) {
  /** The empty text. */
  public static final Snippet EMPTY = new Snippet(List.of());

  /** A piece of text. */
  public record Part(String text, boolean isMarked) {}

  /** A range of characters to mark. */
  record Range(int start, int end) {}

  /**
   * Marks ranges of a text that are in order and do not overlap.
   *
   * @param window the part of the text to keep
   */
  static Snippet of(String text, List<Range> ranges, Range window) {
    List<Part> parts = new ArrayList<>();
    int at = window.start();
    if (at > 0) {
      parts.add(new Part("… ", false));
    }
    for (Range range : ranges) {
      if (range.start() >= at && range.end() <= window.end()) {
        add(parts, text.substring(at, range.start()), false);
        add(parts, text.substring(range.start(), range.end()), true);
        at = range.end();
      }
    }
    add(parts, text.substring(at, window.end()), false);
    if (window.end() < text.length()) {
      parts.add(new Part(" …", false));
    }
    return new Snippet(List.copyOf(parts));
  }

  private static void add(List<Part> parts, String text, boolean isMarked) {
    if (!text.isEmpty()) {
      parts.add(new Part(text, isMarked));
    }
  }

  /** Returns the text without marks. */
  public String plainText() {
    StringBuilder text = new StringBuilder();
    parts.forEach(part -> text.append(part.text()));
    return text.toString();
  }

  /** Returns whether there is no text. */
  public boolean isEmpty() {
    return parts.isEmpty();
  }
}
