package scrutiny.reference;

import java.util.regex.Pattern;

/**
 * A place in a text where a council is named.
 *
 * @param start offset of the name's first character
 * @param end offset after its last
 */
public record AuthorityMention(Authority authority, int start, int end) {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** The name as a text has it, on one line. */
  public String nameIn(CharSequence text) {
    return SPACES.matcher(text.subSequence(start, end)).replaceAll(" ");
  }
}
