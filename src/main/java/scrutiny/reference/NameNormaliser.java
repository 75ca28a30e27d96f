package scrutiny.reference;

/**
 * Normalises the spelling of names: lower case, single spaces, no apostrophes or dots, "and" for
 * the ampersand, spaces for hyphens.
 */
final class NameNormaliser {
  /** A comma is kept, since "Bristol, City of" is a name. */
  static final char COMMA = ',';

  private NameNormaliser() {}

  static String normalise(CharSequence name) {
    StringBuilder normalised = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        normalised.append(Character.toLowerCase(c));
      } else if (c == '&') {
        appendSpace(normalised).append("and ");
      } else if (c == COMMA) {
        normalised.append(COMMA);
      } else if (!isApostrophe(c) && c != '.' && c != '\u00AD') {
        appendSpace(normalised);
      }
    }
    return normalised.toString().strip();
  }

  private static StringBuilder appendSpace(StringBuilder normalised) {
    int length = normalised.length();
    return length > 0 && normalised.charAt(length - 1) != ' ' ? normalised.append(' ') : normalised;
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
