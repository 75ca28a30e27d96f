package scrutiny.resolve;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import scrutiny.fact.Role;

/** All occurrences of one name in one scope, in all documents. */
final class NameObservations {
  /** The posts that few people hold in an area, who move from one council or body to another. */
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

  NameObservations(NameScope scope, String slug) {
    this.scope = scope;
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

  /** Returns how often each spelling occurs in documents. */
  Map<String, Integer> spellings() {
    return spellings;
  }

  /** Returns the hashes of the documents that contain the name. */
  Set<String> documents() {
    return documents;
  }

  /** Returns whether both names occur with the same kind of senior post. */
  boolean sharesSeniorRole(NameObservations other) {
    return seniorRoles.stream().anyMatch(other.seniorRoles::contains);
  }

  /** Returns the last part of the person's IRI. */
  String path() {
    return scope.slug() + "/" + slug;
  }
}
