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
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    boolean contained = !a.isEmpty() && (b.contains(a) || a.contains(b));
    return contained ? row[b.length()] / 10 : row[b.length()];
  }
}
