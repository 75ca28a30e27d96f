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
 * Clusters the names that belong to one person, and records why.
 *
 * <p>Manual decisions come first, then the rules, the most reliable first. Two names that a
 * decision separates are never merged, not even through a third name.
 */
final class NameClusters {
  private static final Comparator<IdentityCandidate> MOST_RELIABLE_FIRST =
      Comparator.comparing(IdentityCandidate::rule)
          .thenComparing(c -> c.one().path())
          .thenComparing(c -> c.other().path());

  private final Map<String, List<NameObservations>> clusterByName = new HashMap<>();
  private final Set<List<String>> separatedPairs = new HashSet<>();
  private final List<IdentityCandidate> outcomes = new ArrayList<>();

  NameClusters(Map<String, NameObservations> names, IdentityDecisions decisions) {
    names.forEach((path, one) -> clusterByName.put(path, List.of(one)));
    List<IdentityCandidate> candidates = new ArrayList<>();
    for (IdentityDecisions.Decision decision : decisions.all()) {
      NameObservations one = names.get(decision.one());
      NameObservations other = names.get(decision.other());
      if (one != null && other != null && one != other) {
        candidates.add(
            new IdentityCandidate(
                one, other, decision.verdict(), IdentityRule.MANUAL_DECISION, decision.reason()));
        if (decision.verdict() == IdentityVerdict.DIFFERENT) {
          separatedPairs.add(List.of(one.path(), other.path()));
        }
      }
    }
    IdentityRules.candidates(names.values()).stream()
        .filter(c -> decisions.decisionFor(c.one().path(), c.other().path()).isEmpty())
        .forEach(candidates::add);
    candidates.sort(MOST_RELIABLE_FIRST);
    candidates.stream().filter(c -> c.verdict() == IdentityVerdict.SAME).forEach(this::merge);
    candidates.stream()
        .filter(c -> c.verdict() == IdentityVerdict.DIFFERENT)
        .forEach(outcomes::add);
    candidates.stream()
        .filter(c -> c.verdict() == IdentityVerdict.POSSIBLY_SAME)
        .filter(c -> !clusterOf(c.one()).contains(c.other()))
        .forEach(outcomes::add);
  }

  /** Returns the names of each person. */
  Collection<List<NameObservations>> clusters() {
    Map<String, List<NameObservations>> distinct = new TreeMap<>();
    clusterByName.values().forEach(same -> distinct.put(same.getFirst().path(), same));
    return distinct.values();
  }

  /** Returns the outcomes for pairs of names. */
  List<IdentityCandidate> outcomes() {
    return List.copyOf(outcomes);
  }

  private List<NameObservations> clusterOf(NameObservations one) {
    return clusterByName.getOrDefault(one.path(), List.of(one));
  }

  private void merge(IdentityCandidate candidate) {
    List<NameObservations> ones = clusterOf(candidate.one());
    List<NameObservations> others = clusterOf(candidate.other());
    if (ones.stream()
        .anyMatch(one -> others.stream().anyMatch(other -> areSeparated(one, other)))) {
      outcomes.add(
          candidate.withVerdict(IdentityVerdict.DIFFERENT, "; but a decision separates them"));
      return;
    }
    outcomes.add(candidate);
    if (!ones.contains(candidate.other())) {
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
