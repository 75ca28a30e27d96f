package scrutiny.reference;

/**
 * The one spelling to which all spellings of a name come down: small letters, single spaces, no
 * apostrophes or dots, "and" for the ampersand, spaces for hyphens.
 */
final class NameNormaliser {
  /** Kept, since "Bristol, City of" is a name with one. */
  static final char COMMA = ',';

  private NameNormaliser() {}

  static String normalise(CharSequence name) {
    StringBuilder spelling = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        spelling.append(Character.toLowerCase(c));
      } else if (c == '&') {
        appendSpace(spelling).append("and ");
      } else if (c == COMMA) {
        spelling.append(COMMA);
      } else if (!isApostrophe(c) && c != '.' && c != '\u00AD') {
        appendSpace(spelling);
      }
    }
    return spelling.toString().strip();
  }

  private static StringBuilder appendSpace(StringBuilder spelling) {
    int length = spelling.length();
    return length > 0 && spelling.charAt(length - 1) != ' ' ? spelling.append(' ') : spelling;
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`';
  }

  static boolean isSeparator(char c) {
    return c == ' '
        || c == '\u00A0'
        || c == '-'
        || c == '‐'
        || c == '‑'
        || c == '–'
        || Character.isWhitespace(c);
  }
}
