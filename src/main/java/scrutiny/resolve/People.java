package scrutiny.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import scrutiny.fact.Role;

/**
 * People, by the circle in which a name means one person: inspectors are one circle, the officers
 * of each organisation are another.
 */
final class People {
  private final Iris iris;
  private final Map<String, Heard> heard = new TreeMap<>();
  private final Map<String, Person> known = new HashMap<>();

  People(Iris iris) {
    this.iris = iris;
  }

  /** Hears a person named in a document. */
  void hear(Circle circle, String document, String name, Role role) {
    String slug = Slug.of(name);
    Heard one = heard.computeIfAbsent(circle.slug() + "/" + slug, path -> new Heard(circle, slug));
    one.add(document, name, role);
  }

  /** Decides which of the names that were heard are one person's; gives why. */
  List<Identity> settle(Decisions decisions) {
    Identities identities = new Identities(heard, decisions);
    identities
        .people()
        .forEach(same -> {
          Heard first = same.stream().min(MOST_HEARD).orElseThrow();
          Person person =
              new Person(
                  iris.person(first.circle().slug(), first.slug()), first.slug(), name(same));
          same.forEach(one -> known.put(one.path(), person));
        });
    return identities.all().stream()
        .map(this::identity)
        .sorted(Comparator.comparing(Identity::iri))
        .toList();
  }

  private Identity identity(Kinship kinship) {
    Heard one = kinship.one();
    Heard other = kinship.other();
    return new Identity(
        iris.identity(one.path(), other.path()),
        kinship.verdict(),
        kinship.rule(),
        named(one),
        named(other),
        kinship.reason(),
        Stream.of(one, other)
            .flatMap(heard -> heard.documents().stream())
            .map(iris::document)
            .distinct()
            .sorted()
            .toList());
  }

  private Identity.Named named(Heard one) {
    String alone = iris.person(one.circle().slug(), one.slug());
    Person person = known.get(one.path());
    return new Identity.Named(alone, name(List.of(one)), person == null ? alone : person.iri());
  }

  /** The person whom a name means in a circle, called as most often. */
  Person person(Circle circle, String name) {
    String slug = Slug.of(name);
    Person person = known.get(circle.slug() + "/" + slug);
    return person == null ? new Person(iris.person(circle.slug(), slug), slug, name) : person;
  }

  private static final Comparator<Heard> MOST_HEARD =
      Comparator.comparingInt((Heard one) -> -one.documents().size()).thenComparing(Heard::path);

  /** As most documents write it. */
  static String name(List<Heard> same) {
    Map<String, Integer> writings = new TreeMap<>();
    same.forEach(one -> one.writings().forEach((name, n) -> writings.merge(name, n, Integer::sum)));
    return writings.entrySet().stream()
        .min(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
