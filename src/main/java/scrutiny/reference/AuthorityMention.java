package scrutiny.reference;

import java.util.regex.Pattern;

/**
 * A mention of a council in a text.
 *
 * @param start the offset of the name's first character
 * @param end the offset after its last character
 */
public record AuthorityMention(Authority authority, int start, int end) {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** Returns the name as written in the text, on one line. */
  public String nameIn(CharSequence text) {
    return SPACES.matcher(text.subSequence(start, end)).replaceAll(" ");
  }
}
