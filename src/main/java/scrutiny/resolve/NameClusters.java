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
final class NameClusters {
  private static final Comparator<IdentityCandidate> MOST_RELIABLE_FIRST =
      Comparator.comparing(IdentityCandidate::rule)
          .thenComparing(k -> k.one().path())
          .thenComparing(k -> k.other().path());

  private final Map<String, List<NameObservations>> clusterByName = new HashMap<>();
  private final Set<List<String>> separatedPairs = new HashSet<>();
  private final List<IdentityCandidate> outcomes = new ArrayList<>();

  NameClusters(Map<String, NameObservations> heard, IdentityDecisions decisions) {
    heard.forEach((path, one) -> clusterByName.put(path, List.of(one)));
    List<IdentityCandidate> kinships = new ArrayList<>();
    for (IdentityDecisions.Decision decision : decisions.all()) {
      NameObservations one = heard.get(decision.one());
      NameObservations other = heard.get(decision.other());
      if (one != null && other != null && one != other) {
        kinships.add(
            new IdentityCandidate(
                one, other, decision.verdict(), IdentityRule.DECIDED, decision.reason()));
        if (decision.verdict() == IdentityVerdict.DIFFERENT) {
          separatedPairs.add(List.of(one.path(), other.path()));
        }
      }
    }
    IdentityRules.candidates(heard.values()).stream()
        .filter(k -> decisions.decisionFor(k.one().path(), k.other().path()).isEmpty())
        .forEach(kinships::add);
    kinships.sort(MOST_RELIABLE_FIRST);
    kinships.stream().filter(k -> k.verdict() == IdentityVerdict.SAME).forEach(this::merge);
    kinships.stream().filter(k -> k.verdict() == IdentityVerdict.DIFFERENT).forEach(outcomes::add);
    kinships.stream()
        .filter(k -> k.verdict() == IdentityVerdict.POSSIBLY_SAME)
        .filter(k -> !clusterOf(k.one()).contains(k.other()))
        .forEach(outcomes::add);
  }

  /** The names of each person. */
  Collection<List<NameObservations>> clusters() {
    Map<String, List<NameObservations>> distinct = new TreeMap<>();
    clusterByName.values().forEach(same -> distinct.put(same.getFirst().path(), same));
    return distinct.values();
  }

  /** What was decided about pairs of names. */
  List<IdentityCandidate> outcomes() {
    return List.copyOf(outcomes);
  }

  private List<NameObservations> clusterOf(NameObservations one) {
    return clusterByName.getOrDefault(one.path(), List.of(one));
  }

  private void merge(IdentityCandidate kinship) {
    List<NameObservations> ones = clusterOf(kinship.one());
    List<NameObservations> others = clusterOf(kinship.other());
    if (ones.stream()
        .anyMatch(one -> others.stream().anyMatch(other -> areSeparated(one, other)))) {
      outcomes.add(
          kinship.withVerdict(IdentityVerdict.DIFFERENT, "; but a decision keeps them apart"));
      return;
    }
    outcomes.add(kinship);
    if (!ones.contains(kinship.other())) {
      List<NameObservations> same = new ArrayList<>(ones);
      same.addAll(others);
      same.sort(Comparator.comparing(NameObservations::path));
      same.forEach(one -> clusterByName.put(one.path(), List.copyOf(same)));
    }
  }

  private boolean areSeparated(NameObservations one, NameObservations other) {
    return separatedPairs.contains(List.of(one.path(), other.path()))
        || separatedPairs.contains(List.of(other.path(), one.path()));
  }
}
