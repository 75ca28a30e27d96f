package scrutiny.query;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the known names closest to a mistyped one. */
final class NameSuggestions {
  /** Only this many characters are compared, since the cost grows with the square of the length. */
  private static final int MAX_COMPARED_LENGTH = 100;

  private NameSuggestions() {}

  /** Returns the names with the smallest edit distance, closest first. */
  static List<String> closest(String typed, List<String> names, int limit) {
    String target = normalise(typed);
    return names.stream()
        .sorted(
            Comparator.comparingInt((String name) -> distance(target, normalise(name)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(limit)
        .toList();
  }

  private static String normalise(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.length() > MAX_COMPARED_LENGTH ? lower.substring(0, MAX_COMPARED_LENGTH) : lower;
  }

  /** Returns the edit distance, a tenth of it if one name contains the other. */
  private static int distance(String a, String b) {
    int distance = EditDistance.between(a, b);
    boolean contained = !a.isEmpty() && (b.contains(a) || a.contains(b));
    return contained ? distance / 10 : distance;
  }
}
