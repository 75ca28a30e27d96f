package scrutiny.query;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names that a mistyped one may mean. */
final class NameSuggestions {
  /** A longer name is compared by its beginning only: the work grows with the square. */
  private static final int MAX_COMPARED_LENGTH = 100;

  private NameSuggestions() {}

  /** The names that differ least from what was typed, nearest first. */
  static List<String> closest(String typed, List<String> names, int limit) {
    String wanted = normalise(typed);
    return names.stream()
        .sorted(
            Comparator.comparingInt((String name) -> distance(wanted, normalise(name)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(limit)
        .toList();
  }

  private static String normalise(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.length() > MAX_COMPARED_LENGTH ? lower.substring(0, MAX_COMPARED_LENGTH) : lower;
  }

  /** Letters to add, drop or change; a name that holds the other whole is near. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    boolean holds = !one.isEmpty() && (other.contains(one) || one.contains(other));
    return holds ? row[other.length()] / 10 : row[other.length()];
  }
}
