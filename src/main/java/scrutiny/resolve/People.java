package scrutiny.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * People, by the circle in which a name means one person: inspectors are one circle, the officers
 * of each organisation are another.
 */
final class People {
  /** The circle of inspectors. */
  static final String INSPECTORS = "inspector";

  private final Iris iris;
  private final Map<String, Map<String, Integer>> writings = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  People(Iris iris) {
    this.iris = iris;
  }

  /** Hears a person named. */
  void hear(String circle, String name) {
    writings
        .computeIfAbsent(iris.person(circle, Slug.of(name)), p -> new HashMap<>())
        .merge(name, 1, Integer::sum);
  }

  /** The person whom a name means in a circle, called as most often. */
  Person person(String circle, String name) {
    String slug = Slug.of(name);
    String iri = iris.person(circle, slug);
    return new Person(iri, slug, names.computeIfAbsent(iri, i -> mostUsed(i, name)));
  }

  private String mostUsed(String iri, String name) {
    return writings.getOrDefault(iri, Map.of()).entrySet().stream()
        .min(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(name);
  }
}
