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

/** Maps every name in the register, normalised by {@link NameNormaliser}, to its meaning. */
final class AuthorityNames {
  /** Words that occur only in the name of a council. */
  private static final Pattern COUNCIL_WORDS =
      Pattern.compile("\\b(council|borough|corporation|authority)\\b|^city of |^county of ");

  private final Map<String, NameMeaning> meanings = new HashMap<>();
  private final Map<String, Reliability> reliabilities = new HashMap<>();

  AuthorityNames(Authorities register, NameRules rules) {
    rules.names("wary").forEach(n -> reliabilities.put(n, Reliability.AMBIGUOUS));
    rules.names("word").forEach(n -> reliabilities.put(n, Reliability.COMMON_WORD));
    rules.names("formal").forEach(n -> reliabilities.put(n, Reliability.NEEDS_FULL_NAME));
    rules.names("elsewhere").forEach(this::addNonAuthority);
    // The first authority added under a name keeps it: a full name belongs to its own row, and the
    // short name of a council with two rows belongs to the current one.
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

  /**
   * Returns the current row of the same council, if it has one: "Durham" means County Durham too.
   */
  private static Authority currentAuthority(Authority row, Authorities register) {
    return register.all().stream()
        .filter(a -> a.end().isEmpty() && register.continues(a, row))
        .findFirst()
        .orElse(row);
  }

  /** Returns the meaning of a normalised name, or null if it is unknown. */
  @Nullable NameMeaning meaning(String normalised) {
    return meanings.get(normalised);
  }

  /** Returns the number of words of the longest name. */
  int maxWords() {
    return meanings.keySet().stream().mapToInt(name -> name.split(" ").length).max().orElse(0);
  }

  /** Returns the names as a trie. */
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

  private void add(String name, Authority authority, Reliability reliability) {
    String normalised = NameNormaliser.normalise(name);
    Reliability byWording =
        COUNCIL_WORDS.matcher(normalised).find() ? Reliability.FORMAL : reliability;
    NameMeaning meaning =
        new NameMeaning(authority, reliabilities.getOrDefault(normalised, byWording));
    for (String variant : new LinkedHashSet<>(List.of(normalised, normalised.replace(",", "")))) {
      meanings.putIfAbsent(variant, meaning);
    }
  }

  /** Adds a delivery body: it means its council if it serves only one, and otherwise none. */
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

  private void addNonAuthority(String normalised) {
    meanings.putIfAbsent(normalised, new NameMeaning(null, Reliability.NEEDS_FULL_NAME));
  }
}
