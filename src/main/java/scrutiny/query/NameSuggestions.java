package scrutiny.query;

import java.util.Comparator;
import java.util.List;

/** Finds the known names that a mistyped one could mean. */
final class NameSuggestions {
  /** The maximum distance of a name: a little more than a third of its characters may differ. */
  private static final int MAX_DISTANCE = 660;

  private record Measured(String name, int distance) {}

  private NameSuggestions() {}

  /** Returns names that resemble the typed one, closest first; none if no name does. */
  static List<String> closest(String typed, List<String> names, int limit) {
    if (typed.isBlank()) {
      return List.of();
    }
    Closeness closeness = new Closeness(typed);
    return names.stream()
        .map(name -> new Measured(name, closeness.distance(name)))
        .filter(name -> name.distance() <= MAX_DISTANCE)
        .sorted(Comparator.comparingInt(Measured::distance).thenComparing(Measured::name))
        .map(Measured::name)
        .limit(limit)
        .toList();
  }
}
