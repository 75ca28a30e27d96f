package scrutiny.resolve;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Creates the parts of IRIs that derive from names: lower-case letters, digits and hyphens. */
final class Slug {
  private static final Pattern COMBINING_MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");
  private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern OUTER_HYPHENS = Pattern.compile("^-+|-+$");

  private Slug() {}

  /**
   * Returns the slug of a name, without accents and apostrophes; for a name in another script,
   * {@code x} and its UTF-8 bytes in hexadecimal.
   */
  static String of(String name) {
    String plain =
        COMBINING_MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String lower = APOSTROPHES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    String slug = OUTER_HYPHENS.matcher(SEPARATORS.matcher(lower).replaceAll("-")).replaceAll("");
    if (!slug.isEmpty() || name.isBlank()) {
      return slug.isEmpty() ? "unnamed" : slug;
    }
    return "x" + HexFormat.of().formatHex(name.strip().getBytes(StandardCharsets.UTF_8));
  }
}
