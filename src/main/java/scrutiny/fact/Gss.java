package scrutiny.fact;

import java.util.regex.Pattern;

/**
 * The nine-character code of the Government Statistical Service for a council, which is the key of
 * the register of authorities.
 */
public record Gss(String code) {
  private static final Pattern FORMAT = Pattern.compile("E\\d{8}");

  public Gss {
    if (!FORMAT.matcher(code).matches()) {
      throw new IllegalArgumentException("not a GSS code: " + code);
    }
  }
}
