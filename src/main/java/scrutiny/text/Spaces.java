package scrutiny.text;

/** White space between words. */
public final class Spaces {
  private Spaces() {}

  /** Returns a text with one blank for each run of ASCII white space, as {@code \s} matches it. */
  public static String single(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean afterSpace = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isSpace = c == ' ' || (c >= '\t' && c <= '\r');
      if (!isSpace) {
        line.append(c);
      } else if (!afterSpace) {
        line.append(' ');
      }
      afterSpace = isSpace;
    }
    return line.toString();
  }
}
