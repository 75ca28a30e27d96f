package scrutiny.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds names that may belong to one person, by the rules of {@link IdentityRule}. */
final class IdentityRules {
  private IdentityRules() {}

  /** Returns all pairs of names to which a rule applies. */
  static List<IdentityCandidate> candidates(Collection<NameObservations> names) {
    Map<String, List<NameObservations>> byFamily = new TreeMap<>();
    Map<String, List<NameObservations>> byColleagues = new TreeMap<>();
    for (NameObservations one : names) {
      if (one.nameParts().isComplete()) {
        byFamily.computeIfAbsent(one.nameParts().family(), f -> new ArrayList<>()).add(one);
        String start = one.scope().colleagueGroup() + " " + one.nameParts().given().charAt(0);
        byColleagues.computeIfAbsent(start, k -> new ArrayList<>()).add(one);
      }
    }
    List<IdentityCandidate> all = new ArrayList<>();
    byFamily
        .values()
        .forEach(group -> comparePairs(group, IdentityRules::compareSameFamilyName, all));
    byColleagues
        .values()
        .forEach(group -> comparePairs(group, IdentityRules::compareMisprint, all));
    return all;
  }

  /** A rule that compares two names. */
  private interface Rule {
    Optional<IdentityCandidate> compare(NameObservations one, NameObservations other);
  }

  private static void comparePairs(
      List<NameObservations> names, Rule rule, List<IdentityCandidate> found) {
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        rule.compare(names.get(i), names.get(j)).ifPresent(found::add);
      }
    }
  }

  private static boolean areColleagues(NameObservations one, NameObservations other) {
    return one.scope().colleagueGroup().equals(other.scope().colleagueGroup());
  }

  /** Compares two people with the same family name. */
  private static Optional<IdentityCandidate> compareSameFamilyName(
      NameObservations one, NameObservations other) {
    String given = one.nameParts().given();
    String otherGiven = other.nameParts().given();
    if (given.equals(otherGiven)) {
      return Optional.of(
          areColleagues(one, other)
              ? sameNameAmongColleagues(one, other)
              : sameNameElsewhere(one, other));
    }
    if (areColleagues(one, other) && ShortForms.mayBeSame(given, otherGiven)) {
      IdentityVerdict verdict =
          ShortForms.areSame(given, otherGiven)
              ? IdentityVerdict.SAME
              : IdentityVerdict.POSSIBLY_SAME;
      return Optional.of(IdentityCandidate.of(one, other, verdict, IdentityRule.SHORT_FORM));
    }
    return ShortForms.areSame(given, otherGiven) && one.sharesSeniorRole(other)
        ? Optional.of(
            IdentityCandidate.of(
                one, other, IdentityVerdict.POSSIBLY_SAME, IdentityRule.SHORT_FORM))
        : Optional.empty();
  }

  private static IdentityCandidate sameNameAmongColleagues(
      NameObservations one, NameObservations other) {
    IdentityRule rule =
        one.scope().equals(other.scope())
            ? IdentityRule.FULLER_NAME
            : IdentityRule.SUCCESSOR_COUNCIL;
    return IdentityCandidate.of(one, other, IdentityVerdict.SAME, rule);
  }

  private static IdentityCandidate sameNameElsewhere(NameObservations one, NameObservations other) {
    if (one.scope().inspectorate() && other.scope().inspectorate()) {
      return IdentityCandidate.of(
          one, other, IdentityVerdict.SAME, IdentityRule.INSPECTORATE_REPRESENTATIVE);
    }
    return one.sharesSeniorRole(other)
        ? IdentityCandidate.of(one, other, IdentityVerdict.SAME, IdentityRule.SAME_SENIOR_POST)
        : IdentityCandidate.of(one, other, IdentityVerdict.POSSIBLY_SAME, IdentityRule.SAME_NAME);
  }

  /** Compares two colleagues, one of whose names may be misspelt. */
  private static Optional<IdentityCandidate> compareMisprint(
      NameObservations one, NameObservations other) {
    NameParts a = one.nameParts();
    NameParts b = other.nameParts();
    if (!areColleagues(one, other)) {
      return Optional.empty();
    }
    boolean family =
        NameParts.differByMisprint(a.family(), b.family())
            && (a.given().equals(b.given()) || ShortForms.areSame(a.given(), b.given()));
    boolean given =
        a.family().equals(b.family())
            && NameParts.differByMisprint(a.given(), b.given())
            && !ShortForms.mayBeSame(a.given(), b.given());
    if (!family && !given) {
      return Optional.empty();
    }
    boolean rare = one.documents().size() == 1 || other.documents().size() == 1;
    IdentityVerdict verdict = family && rare ? IdentityVerdict.SAME : IdentityVerdict.POSSIBLY_SAME;
    String reason =
        IdentityRule.MISPRINT.reason()
            + (family && rare ? ", and one of the spellings occurs in a single document" : "");
    return Optional.of(IdentityCandidate.of(one, other, verdict, IdentityRule.MISPRINT, reason));
  }
}
