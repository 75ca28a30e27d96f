package scrutiny.text;

import java.text.Normalizer;

/**
 * Normalises typographic characters: a ligature becomes its letters, any space a plain space;
 * characters without width are omitted.
 */
public final class Letters {
  /** In a word, a place where it may be broken; at the end of a line, a hyphen. */
  public static final char SOFT_HYPHEN = '\u00AD';

  private Letters() {}

  /** Returns a text in plain letters. A soft hyphen is kept: its place decides what it shows. */
  public static String plain(String text) {
    int i = 0;
    while (i < text.length() && isPlain(text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length() + 2);
    for (int j = 0; j < text.length(); j++) {
      char c = text.charAt(j);
      if (isLigature(c)) {
        plain.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      } else if (Character.isSpaceChar(c)) {
        plain.append(' ');
      } else if (!hasNoWidth(c)) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static boolean isPlain(char c) {
    return c < 0x80 || !(isLigature(c) || Character.isSpaceChar(c) || hasNoWidth(c));
  }

  /** Returns whether a character is a Latin ligature. */
  private static boolean isLigature(char c) {
    return c >= '\uFB00' && c <= '\uFB06';
  }

  /** Returns whether a character marks a joint, a direction or the start of a file. */
  private static boolean hasNoWidth(char c) {
    return c != SOFT_HYPHEN && Character.getType(c) == Character.FORMAT;
  }
}
