package scrutiny.reference;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scrutiny.reference.NameMeaning.Reliability;

/** Every name of the register in its {@link NameNormaliser}, and what it means. */
final class AuthorityNames {
  /** Words that only a council's name has. */
  private static final Pattern COUNCIL_WORDS =
      Pattern.compile("\\b(council|borough|corporation|authority)\\b|^city of |^county of ");

  private final Map<String, NameMeaning> meanings = new HashMap<>();
  private final Map<String, Reliability> reliabilities = new HashMap<>();

  AuthorityNames(Authorities register, NameRules rules) {
    rules.names("wary").forEach(n -> reliabilities.put(n, Reliability.AMBIGUOUS));
    rules.names("word").forEach(n -> reliabilities.put(n, Reliability.COMMON_WORD));
    rules.names("formal").forEach(n -> reliabilities.put(n, Reliability.NEEDS_FULL_NAME));
    rules.names("elsewhere").forEach(this::addNonAuthority);
    // The first to claim a name keeps it: a council's full name is its own, and of two rows of one
    // council today's has the plain name.
    List<Authority> rows =
        Stream.concat(
                register.all().stream().filter(a -> a.end().isEmpty()),
                register.all().stream().filter(a -> a.end().isPresent()))
            .toList();
    rows.stream().filter(a -> !a.fullName().equals(a.name())).forEach(a -> add(a.fullName(), a));
    rows.forEach(a -> add(a.name(), currentAuthority(a, register)));
    rules.rowsOf("also").forEach(r -> add(r.name(), register.byGss(r.code()).orElseThrow()));
    rows.forEach(a -> a.otherNames().forEach(n -> add(n, currentAuthority(a, register))));
    register.bodies().forEach(b -> add(b, register));
    rows.forEach(a -> a.shortNames().forEach(n -> addShortName(n, a)));
  }

  /** Today's row of the same council, where it has one: "Durham" too means County Durham. */
  private static Authority currentAuthority(Authority row, Authorities register) {
    return register.all().stream()
        .filter(a -> a.end().isEmpty() && a.formerGss().contains(row.gss()))
        .findFirst()
        .orElse(row);
  }

  /** What a name means, in its {@link NameNormaliser}. */
  @Nullable NameMeaning meaning(String spelling) {
    return meanings.get(spelling);
  }

  /** The names as a tree. */
  NameTrie trie() {
    NameTrie trie = new NameTrie();
    meanings.forEach(trie::add);
    return trie;
  }

  private void add(String name, Authority authority) {
    add(name, authority, Reliability.UNAMBIGUOUS);
  }

  private void addShortName(String name, Authority authority) {
    boolean initials = name.chars().filter(Character::isUpperCase).count() > 1;
    if (!initials && Character.isUpperCase(name.charAt(0))) {
      add(name, authority, Reliability.AMBIGUOUS);
    }
  }

  private void add(String name, Authority authority, Reliability standing) {
    String spelling = NameNormaliser.normalise(name);
    Reliability known = COUNCIL_WORDS.matcher(spelling).find() ? Reliability.FORMAL : standing;
    NameMeaning meaning = new NameMeaning(authority, reliabilities.getOrDefault(spelling, known));
    for (String variant : new LinkedHashSet<>(List.of(spelling, spelling.replace(",", "")))) {
      meanings.putIfAbsent(variant, meaning);
    }
  }

  /** A body that delivers for one council stands for it; one that does for more stands for none. */
  private void add(DeliveryBody body, Authorities register) {
    Set<String> names = new LinkedHashSet<>(body.otherNames());
    names.add(body.name());
    for (String name : names) {
      if (body.councils().size() == 1) {
        add(name, register.byGss(body.councils().getFirst()).orElseThrow());
      } else {
        addNonAuthority(NameNormaliser.normalise(name));
      }
    }
  }

  private void addNonAuthority(String spelling) {
    meanings.putIfAbsent(spelling, new NameMeaning(null, Reliability.NEEDS_FULL_NAME));
  }
}
