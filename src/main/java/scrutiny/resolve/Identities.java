package scrutiny.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which names are one person's, and why.
 *
 * <p>What somebody decided comes first, then the rules, the surest first. Two names that are
 * decided to be two people's never become one's, also not through a third.
 */
final class Identities {
  private static final Comparator<Kinship> SUREST =
      Comparator.comparing(Kinship::rule)
          .thenComparing(k -> k.one().path())
          .thenComparing(k -> k.other().path());

  private final Map<String, List<Heard>> people = new HashMap<>();
  private final Set<List<String>> apart = new HashSet<>();
  private final List<Kinship> all = new ArrayList<>();

  Identities(Map<String, Heard> heard, Decisions decisions) {
    heard.forEach((path, one) -> people.put(path, List.of(one)));
    List<Kinship> kinships = new ArrayList<>();
    for (Decisions.Decision decision : decisions.all()) {
      Heard one = heard.get(decision.one());
      Heard other = heard.get(decision.other());
      if (one != null && other != null && one != other) {
        kinships.add(
            new Kinship(one, other, decision.verdict(), IdentityRule.DECIDED, decision.reason()));
        if (decision.verdict() == Verdict.DIFFERENT) {
          apart.add(List.of(one.path(), other.path()));
        }
      }
    }
    Kinships.among(heard.values()).stream()
        .filter(k -> decisions.about(k.one().path(), k.other().path()).isEmpty())
        .forEach(kinships::add);
    kinships.sort(SUREST);
    kinships.stream().filter(k -> k.verdict() == Verdict.SAME).forEach(this::join);
    kinships.stream().filter(k -> k.verdict() == Verdict.DIFFERENT).forEach(all::add);
    kinships.stream()
        .filter(k -> k.verdict() == Verdict.POSSIBLY_SAME)
        .filter(k -> !of(k.one()).contains(k.other()))
        .forEach(all::add);
  }

  /** The names of each person. */
  Collection<List<Heard>> people() {
    Map<String, List<Heard>> distinct = new TreeMap<>();
    people.values().forEach(same -> distinct.put(same.getFirst().path(), same));
    return distinct.values();
  }

  /** What was decided about pairs of names. */
  List<Kinship> all() {
    return List.copyOf(all);
  }

  private List<Heard> of(Heard one) {
    return people.getOrDefault(one.path(), List.of(one));
  }

  private void join(Kinship kinship) {
    List<Heard> ones = of(kinship.one());
    List<Heard> others = of(kinship.other());
    if (ones.stream().anyMatch(one -> others.stream().anyMatch(other -> keptApart(one, other)))) {
      all.add(kinship.but(Verdict.DIFFERENT, "; but a decision keeps them apart"));
      return;
    }
    all.add(kinship);
    if (!ones.contains(kinship.other())) {
      List<Heard> same = new ArrayList<>(ones);
      same.addAll(others);
      same.sort(Comparator.comparing(Heard::path));
      same.forEach(one -> people.put(one.path(), List.copyOf(same)));
    }
  }

  private boolean keptApart(Heard one, Heard other) {
    return apart.contains(List.of(one.path(), other.path()))
        || apart.contains(List.of(other.path(), one.path()));
  }
}
