package scrutiny.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scrutiny.fact.Role;

/**
 * Resolves names to people. A name means one person within its scope: all inspectors form one
 * scope, the officers of each organisation another.
 */
final class PersonResolver {
  private final Iris iris;
  private final Map<String, NameObservations> observations = new TreeMap<>();
  private final Map<String, Person> personByPath = new HashMap<>();

  /** The paths of names without titles and letters, by the IRIs of the names as written. */
  private final Map<String, String> pathByTitledIri = new TreeMap<>();

  PersonResolver(Iris iris) {
    this.iris = iris;
  }

  /** Records that a document names a person, whose titles and honours do not matter. */
  void recordName(NameScope scope, String document, String name, Role role) {
    String bare = BareName.of(name);
    String slug = Slug.of(bare);
    NameObservations one =
        observations.computeIfAbsent(
            scope.slug() + "/" + slug, path -> new NameObservations(scope, slug));
    one.add(document, bare, role);
    String titledSlug = Slug.of(name);
    if (!titledSlug.equals(slug)) {
      pathByTitledIri.put(iris.person(scope.slug(), titledSlug), one.path());
    }
  }

  /**
   * Determines which of the recorded names belong to one person; returns the decisions with their
   * reasons, sorted by IRI.
   */
  List<Identity> resolveIdentities(IdentityDecisions decisions) {
    NameClusters clusters = new NameClusters(observations, decisions);
    clusters
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
    return clusters.outcomes().stream()
        .map(this::identity)
        .sorted(Comparator.comparing(Identity::iri))
        .toList();
  }

  /** Returns the people by the IRIs that their names with titles or letters would have. */
  Map<String, Person> titledIris() {
    return pathByTitledIri.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                titled -> Objects.requireNonNull(personByPath.get(titled.getValue()))));
  }

  private Identity identity(IdentityCandidate candidate) {
    NameObservations one = candidate.one();
    NameObservations other = candidate.other();
    return new Identity(
        iris.identity(one.path(), other.path()),
        candidate.verdict(),
        candidate.rule(),
        scopedName(one),
        scopedName(other),
        candidate.reason(),
        Stream.of(one, other)
            .flatMap(name -> name.documents().stream())
            .map(iris::document)
            .distinct()
            .sorted()
            .toList());
  }

  private Identity.ScopedName scopedName(NameObservations one) {
    String unmerged = iris.person(one.scope().slug(), one.slug());
    Person person = personByPath.get(one.path());
    return new Identity.ScopedName(
        unmerged, mostFrequentSpelling(List.of(one)), person == null ? unmerged : person.iri());
  }

  /** Returns the person whom a name means in a scope, under the most frequent spelling. */
  Person person(NameScope scope, String name) {
    String bare = BareName.of(name);
    String slug = Slug.of(bare);
    Person person = personByPath.get(scope.slug() + "/" + slug);
    return person == null ? new Person(iris.person(scope.slug(), slug), slug, bare) : person;
  }

  private static final Comparator<NameObservations> MOST_DOCUMENTED_FIRST =
      Comparator.comparingInt((NameObservations one) -> -one.documents().size())
          .thenComparing(NameObservations::path);

  /** Returns the most frequent spelling. */
  static String mostFrequentSpelling(List<NameObservations> same) {
    Map<String, Integer> counts = new TreeMap<>();
    same.forEach(one -> one.spellings().forEach((name, n) -> counts.merge(name, n, Integer::sum)));
    return counts.entrySet().stream()
        .min(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
