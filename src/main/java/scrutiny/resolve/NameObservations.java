package scrutiny.resolve;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import scrutiny.fact.Role;

/** All that documents tell of one name in one circle. */
final class NameObservations {
  /** The posts of which an area has few holders, who go from one council or body to another. */
  private static final Set<Role> SENIOR_ROLES =
      EnumSet.of(
          Role.DIRECTOR_OF_CHILDRENS_SERVICES,
          Role.CHIEF_EXECUTIVE,
          Role.TRUST_CHIEF_EXECUTIVE,
          Role.BOARD_CHAIR,
          Role.COMMISSIONER);

  private final NameScope scope;
  private final String slug;
  private final NameParts nameParts;
  private final Map<String, Integer> spellings = new HashMap<>();
  private final Set<String> documents = new TreeSet<>();
  private final Set<Role> seniorRoles = EnumSet.noneOf(Role.class);

  NameObservations(NameScope circle, String slug) {
    this.scope = circle;
    this.slug = slug;
    this.nameParts = NameParts.of(slug);
  }

  void add(String document, String name, Role role) {
    spellings.merge(name, 1, Integer::sum);
    documents.add(document);
    if (SENIOR_ROLES.contains(role)) {
      seniorRoles.add(role);
    }
  }

  NameScope scope() {
    return scope;
  }

  String slug() {
    return slug;
  }

  NameParts nameParts() {
    return nameParts;
  }

  /** How often each writing stands in documents. */
  Map<String, Integer> spellings() {
    return spellings;
  }

  /** The hashes of the documents that give the name. */
  Set<String> documents() {
    return documents;
  }

  /** Whether both hold the same kind of senior post. */
  boolean sharesSeniorRole(NameObservations other) {
    return seniorRoles.stream().anyMatch(other.seniorRoles::contains);
  }

  /** What the person's IRI ends in. */
  String path() {
    return scope.slug() + "/" + slug;
  }
}
