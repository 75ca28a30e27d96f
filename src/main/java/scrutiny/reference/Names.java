package scrutiny.reference;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scrutiny.reference.Meaning.Standing;

/** Every name of the register in its {@link Spelling}, and what it means. */
final class Names {
  /** Words that only a council's name has. */
  private static final Pattern COUNCIL =
      Pattern.compile("\\b(council|borough|corporation|authority)\\b|^city of |^county of ");

  private final Map<String, Meaning> meanings = new HashMap<>();
  private final Map<String, Standing> standings = new HashMap<>();

  Names(Authorities register, NameRules rules) {
    rules.names("wary").forEach(n -> standings.put(n, Standing.WARY));
    rules.names("word").forEach(n -> standings.put(n, Standing.WORD));
    rules.names("formal").forEach(n -> standings.put(n, Standing.ECHO));
    rules.names("elsewhere").forEach(this::elsewhere);
    // The first to claim a name keeps it: a council's full name is its own, and of two rows of one
    // council today's has the plain name.
    List<Authority> rows =
        Stream.concat(
                register.all().stream().filter(a -> a.end().isEmpty()),
                register.all().stream().filter(a -> a.end().isPresent()))
            .toList();
    rows.stream().filter(a -> !a.fullName().equals(a.name())).forEach(a -> add(a.fullName(), a));
    rows.forEach(a -> add(a.name(), present(a, register)));
    rules.of("also").forEach(r -> add(r.name(), register.byGss(r.code()).orElseThrow()));
    rows.forEach(a -> a.otherNames().forEach(n -> add(n, present(a, register))));
    register.bodies().forEach(b -> add(b, register));
    rows.forEach(a -> a.shortNames().forEach(n -> addShort(n, a)));
  }

  /** Today's row of the same council, where it has one: "Durham" too means County Durham. */
  private static Authority present(Authority row, Authorities register) {
    return register.all().stream()
        .filter(a -> a.end().isEmpty() && a.formerGss().contains(row.gss()))
        .findFirst()
        .orElse(row);
  }

  /** What a name means, in its {@link Spelling}. */
  @Nullable Meaning meaning(String spelling) {
    return meanings.get(spelling);
  }

  /** The names as a tree. */
  NameTrie trie() {
    NameTrie trie = new NameTrie();
    meanings.forEach(trie::add);
    return trie;
  }

  private void add(String name, Authority authority) {
    add(name, authority, Standing.OPEN);
  }

  private void addShort(String name, Authority authority) {
    boolean initials = name.chars().filter(Character::isUpperCase).count() > 1;
    if (!initials && Character.isUpperCase(name.charAt(0))) {
      add(name, authority, Standing.WARY);
    }
  }

  private void add(String name, Authority authority, Standing standing) {
    String spelling = Spelling.of(name);
    Standing known = COUNCIL.matcher(spelling).find() ? Standing.FORMAL : standing;
    Meaning meaning = new Meaning(authority, standings.getOrDefault(spelling, known));
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
        elsewhere(Spelling.of(name));
      }
    }
  }

  private void elsewhere(String spelling) {
    meanings.putIfAbsent(spelling, new Meaning(null, Standing.ECHO));
  }
}
