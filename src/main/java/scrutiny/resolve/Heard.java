package scrutiny.resolve;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import scrutiny.fact.Role;

/** All that documents tell of one name in one circle. */
final class Heard {
  /** The posts of which an area has few holders, who go from one council or body to another. */
  private static final Set<Role> SENIOR =
      EnumSet.of(
          Role.DIRECTOR_OF_CHILDRENS_SERVICES,
          Role.CHIEF_EXECUTIVE,
          Role.TRUST_CHIEF_EXECUTIVE,
          Role.BOARD_CHAIR,
          Role.COMMISSIONER);

  private final Circle circle;
  private final String slug;
  private final Naming naming;
  private final Map<String, Integer> writings = new HashMap<>();
  private final Set<String> documents = new TreeSet<>();
  private final Set<Role> posts = EnumSet.noneOf(Role.class);

  Heard(Circle circle, String slug) {
    this.circle = circle;
    this.slug = slug;
    this.naming = Naming.of(slug);
  }

  void add(String document, String name, Role role) {
    writings.merge(name, 1, Integer::sum);
    documents.add(document);
    if (SENIOR.contains(role)) {
      posts.add(role);
    }
  }

  Circle circle() {
    return circle;
  }

  String slug() {
    return slug;
  }

  Naming naming() {
    return naming;
  }

  /** How often each writing stands in documents. */
  Map<String, Integer> writings() {
    return writings;
  }

  /** The hashes of the documents that give the name. */
  Set<String> documents() {
    return documents;
  }

  /** Whether both hold the same kind of senior post. */
  boolean shares(Heard other) {
    return posts.stream().anyMatch(other.posts::contains);
  }

  /** What the person's IRI ends in. */
  String path() {
    return circle.slug() + "/" + slug;
  }
}
