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
final class PersonResolver {
  private final Iris iris;
  private final Map<String, NameObservations> observations = new TreeMap<>();
  private final Map<String, Person> personByPath = new HashMap<>();

  PersonResolver(Iris iris) {
    this.iris = iris;
  }

  /** Hears a person named in a document. */
  void recordName(NameScope circle, String document, String name, Role role) {
    String slug = Slug.of(name);
    NameObservations one =
        observations.computeIfAbsent(
            circle.slug() + "/" + slug, path -> new NameObservations(circle, slug));
    one.add(document, name, role);
  }

  /** Decides which of the names that were heard are one person's; gives why. */
  List<Identity> resolveIdentities(IdentityDecisions decisions) {
    NameClusters identities = new NameClusters(observations, decisions);
    identities
        .clusters()
        .forEach(same -> {
          NameObservations first = same.stream().min(MOST_DOCUMENTED_FIRST).orElseThrow();
          Person person =
              new Person(
                  iris.person(first.scope().slug(), first.slug()),
                  first.slug(),
                  mostFrequentSpelling(same));
          same.forEach(one -> personByPath.put(one.path(), person));
        });
    return identities.outcomes().stream()
        .map(this::identity)
        .sorted(Comparator.comparing(Identity::iri))
        .toList();
  }

  private Identity identity(IdentityCandidate kinship) {
    NameObservations one = kinship.one();
    NameObservations other = kinship.other();
    return new Identity(
        iris.identity(one.path(), other.path()),
        kinship.verdict(),
        kinship.rule(),
        scopedName(one),
        scopedName(other),
        kinship.reason(),
        Stream.of(one, other)
            .flatMap(heard -> heard.documents().stream())
            .map(iris::document)
            .distinct()
            .sorted()
            .toList());
  }

  private Identity.ScopedName scopedName(NameObservations one) {
    String alone = iris.person(one.scope().slug(), one.slug());
    Person person = personByPath.get(one.path());
    return new Identity.ScopedName(
        alone, mostFrequentSpelling(List.of(one)), person == null ? alone : person.iri());
  }

  /** The person whom a name means in a circle, called as most often. */
  Person person(NameScope circle, String name) {
    String slug = Slug.of(name);
    Person person = personByPath.get(circle.slug() + "/" + slug);
    return person == null ? new Person(iris.person(circle.slug(), slug), slug, name) : person;
  }

  private static final Comparator<NameObservations> MOST_DOCUMENTED_FIRST =
      Comparator.comparingInt((NameObservations one) -> -one.documents().size())
          .thenComparing(NameObservations::path);

  /** As most documents write it. */
  static String mostFrequentSpelling(List<NameObservations> same) {
    Map<String, Integer> writings = new TreeMap<>();
    same.forEach(
        one -> one.spellings().forEach((name, n) -> writings.merge(name, n, Integer::sum)));
    return writings.entrySet().stream()
        .min(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
