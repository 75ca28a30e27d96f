package scrutiny.text;

import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The text of a document as it was read, with the page of each character.
 *
 * <p>It contains no character outside the Basic Multilingual Plane (U+FFFD replaces each), so that
 * an offset means the same in Java, in SPARQL's {@code SUBSTR} and in Web Annotation selectors.
 */
public final class SourceText {
  private final String characters;
  private final NavigableMap<Integer, Integer> pageStarts;

  private SourceText(String characters, NavigableMap<Integer, Integer> pageStarts) {
    this.characters = characters;
    this.pageStarts = pageStarts;
  }

  /**
   * Creates a text whose pages are known.
   *
   * @param pageStarts the page number (from 1) by the offset at which the page starts; a page may
   *     start again, as with its footer where a reader places running lines after the body
   */
  public static SourceText paged(String characters, NavigableMap<Integer, Integer> pageStarts) {
    return new SourceText(toBasicPlane(characters), new TreeMap<>(pageStarts));
  }

  /** Creates a text without pages: all of it is on page 1. */
  public static SourceText unpaged(String characters) {
    return new SourceText(toBasicPlane(characters), new TreeMap<>());
  }

  private static String toBasicPlane(String characters) {
    int i = 0;
    while (i < characters.length() && !Character.isSurrogate(characters.charAt(i))) {
      i++;
    }
    if (i == characters.length()) {
      return characters;
    }
    StringBuilder replaced = new StringBuilder(characters.length());
    characters.codePoints().forEach(c -> replaced.append(isBasicPlane(c) ? (char) c : '\uFFFD'));
    return replaced.toString();
  }

  private static boolean isBasicPlane(int codePoint) {
    return Character.isBmpCodePoint(codePoint) && !Character.isSurrogate((char) codePoint);
  }

  /** Returns all characters. */
  public String characters() {
    return characters;
  }

  /** Returns the number of characters. */
  public int length() {
    return characters.length();
  }

  /** Returns the characters of a span. */
  public String substring(Span span) {
    // Every recogniser calls this often, so a cancelled reading ends here.
    Cancellation.check();
    return characters.substring(span.start(), span.end());
  }

  /** Returns the page, from 1, of the character at an offset. */
  public int page(int offset) {
    var start = pageStarts.floorEntry(offset);
    return start == null ? 1 : start.getValue();
  }

  /** Returns page numbers by the offset at which the page starts; empty for an unpaged text. */
  public NavigableMap<Integer, Integer> pageStarts() {
    return new TreeMap<>(pageStarts);
  }

  /**
   * Returns the text of a span as evidence, without white space at either end.
   *
   * @throws IllegalArgumentException if the span contains nothing but white space
   */
  public Quote quote(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(characters.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(characters.charAt(end - 1))) {
      end--;
    }
    Span trimmed = new Span(start, end);
    return new Quote(trimmed, page(start), substring(trimmed));
  }

  /** Returns the text from {@code start} up to but not including {@code end} as evidence. */
  public Quote quote(int start, int end) {
    return quote(new Span(start, end));
  }
}
