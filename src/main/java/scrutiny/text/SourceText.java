package scrutiny.text;

import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The text of a document as it was read, with the page of each of its characters.
 *
 * <p>It holds no character beyond the basic multilingual plane (such ones are U+FFFD), so that an
 * offset means the same to Java, to SPARQL's {@code SUBSTR} and to the Web Annotation selectors.
 */
public final class SourceText {
  private final String characters;
  private final NavigableMap<Integer, Integer> pageStarts;

  private SourceText(String characters, NavigableMap<Integer, Integer> pageStarts) {
    this.characters = characters;
    this.pageStarts = pageStarts;
  }

  /**
   * A text whose pages are known.
   *
   * @param pageStarts the page number (from 1) that begins at an offset; a page may begin again, as
   *     its footer does where a reader keeps running lines behind the body
   */
  public static SourceText paged(String characters, NavigableMap<Integer, Integer> pageStarts) {
    return new SourceText(toBasicPlane(characters), new TreeMap<>(pageStarts));
  }

  /** A text without pages: all of it is on page 1. */
  public static SourceText unpaged(String characters) {
    return new SourceText(toBasicPlane(characters), new TreeMap<>());
  }

  private static String toBasicPlane(String characters) {
    int at = 0;
    while (at < characters.length() && !Character.isSurrogate(characters.charAt(at))) {
      at++;
    }
    if (at == characters.length()) {
      return characters;
    }
    StringBuilder plane = new StringBuilder(characters.length());
    characters.codePoints().forEach(c -> plane.append(isBasicPlane(c) ? (char) c : '\uFFFD'));
    return plane.toString();
  }

  private static boolean isBasicPlane(int codePoint) {
    return Character.isBmpCodePoint(codePoint) && !Character.isSurrogate((char) codePoint);
  }

  /** All its characters. */
  public String characters() {
    return characters;
  }

  /** The number of its characters. */
  public int length() {
    return characters.length();
  }

  /** The characters of a span. */
  public String substring(Span span) {
    return characters.substring(span.start(), span.end());
  }

  /** The page, from 1, on which a character stands. */
  public int page(int offset) {
    var start = pageStarts.floorEntry(offset);
    return start == null ? 1 : start.getValue();
  }

  /** Where each page starts: offset to page number; empty where there are no pages. */
  public NavigableMap<Integer, Integer> pageStarts() {
    return new TreeMap<>(pageStarts);
  }

  /** The exact words of a span, as evidence. White space at either end is left out. */
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

  /** The exact words from one offset up to another, as evidence. */
  public Quote quote(int start, int end) {
    return quote(new Span(start, end));
  }
}
