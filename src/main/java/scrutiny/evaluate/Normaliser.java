package scrutiny.evaluate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Normalises values and paths for comparison. */
final class Normaliser {
  private static final Pattern COMBINING_MARKS = Pattern.compile("\\p{Mn}");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern LAST_TWO_SEGMENTS = Pattern.compile("([^/\\\\]*[/\\\\])?[^/\\\\]*$");
  private static final Pattern TRAILING_FULL_STOPS = Pattern.compile("\\.+$");

  private Normaliser() {}

  /**
   * Returns a value without accents, capitals, typographic marks and a final full stop, or empty if
   * nothing is left.
   */
  static Optional<String> normalise(String written) {
    String plain =
        COMBINING_MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD)).replaceAll("");
    String straight = plain.replace('’', '\'').replace('‐', '-').replace('–', '-');
    String even = SPACE.matcher(straight).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    return Optional.of(TRAILING_FULL_STOPS.matcher(even).replaceAll(""))
        .filter(value -> !value.isEmpty());
  }

  /** Returns the last two segments of a path, which identify a document wherever its folder is. */
  static String documentKey(String path) {
    String plain =
        path.replace("%20", " ").replace("%27", "'").replace("%2C", ",").replace("%26", "&");
    Matcher tail = LAST_TWO_SEGMENTS.matcher(plain.strip());
    String name = tail.find() ? tail.group() : plain;
    return name.toLowerCase(Locale.ROOT);
  }
}
