package scrutiny.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The rules by which two names may be one person's. */
final class Kinships {
  private Kinships() {}

  /** All pairs of names for which a rule speaks. */
  static List<Kinship> among(Collection<Heard> heard) {
    Map<String, List<Heard>> byFamily = new TreeMap<>();
    Map<String, List<Heard>> byColleagues = new TreeMap<>();
    for (Heard one : heard) {
      if (one.naming().whole()) {
        byFamily.computeIfAbsent(one.naming().family(), f -> new ArrayList<>()).add(one);
        String start = one.circle().kin() + " " + one.naming().given().charAt(0);
        byColleagues.computeIfAbsent(start, k -> new ArrayList<>()).add(one);
      }
    }
    List<Kinship> all = new ArrayList<>();
    byFamily.values().forEach(names -> pairs(names, Kinships::ofFamily, all));
    byColleagues.values().forEach(names -> pairs(names, Kinships::ofMisprint, all));
    return all;
  }

  /** A rule for two names. */
  private interface Rule {
    Optional<Kinship> about(Heard one, Heard other);
  }

  private static void pairs(List<Heard> names, Rule rule, List<Kinship> found) {
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        rule.about(names.get(i), names.get(j)).ifPresent(found::add);
      }
    }
  }

  private static boolean colleagues(Heard one, Heard other) {
    return one.circle().kin().equals(other.circle().kin());
  }

  /** Two with the same family name. */
  private static Optional<Kinship> ofFamily(Heard one, Heard other) {
    String given = one.naming().given();
    String another = other.naming().given();
    if (given.equals(another)) {
      return Optional.of(colleagues(one, other) ? namesake(one, other) : elsewhere(one, other));
    }
    if (colleagues(one, other) && ShortForms.may(given, another)) {
      Verdict verdict = ShortForms.are(given, another) ? Verdict.SAME : Verdict.POSSIBLY_SAME;
      return Optional.of(Kinship.of(one, other, verdict, IdentityRule.SHORT_FORM));
    }
    return ShortForms.are(given, another) && one.shares(other)
        ? Optional.of(Kinship.of(one, other, Verdict.POSSIBLY_SAME, IdentityRule.SHORT_FORM))
        : Optional.empty();
  }

  private static Kinship namesake(Heard one, Heard other) {
    IdentityRule rule =
        one.circle().equals(other.circle())
            ? IdentityRule.FULLER_NAME
            : IdentityRule.SUCCEEDING_COUNCIL;
    return Kinship.of(one, other, Verdict.SAME, rule);
  }

  private static Kinship elsewhere(Heard one, Heard other) {
    if (one.circle().inspectorate() && other.circle().inspectorate()) {
      return Kinship.of(one, other, Verdict.SAME, IdentityRule.INSPECTORS_INSPECTORATE);
    }
    return one.shares(other)
        ? Kinship.of(one, other, Verdict.SAME, IdentityRule.SAME_SENIOR_POST)
        : Kinship.of(one, other, Verdict.POSSIBLY_SAME, IdentityRule.SAME_NAME);
  }

  /** Two colleagues of whom one may be written amiss. */
  private static Optional<Kinship> ofMisprint(Heard one, Heard other) {
    Naming a = one.naming();
    Naming b = other.naming();
    if (!colleagues(one, other)) {
      return Optional.empty();
    }
    boolean family =
        Naming.nearly(a.family(), b.family())
            && (a.given().equals(b.given()) || ShortForms.are(a.given(), b.given()));
    boolean given =
        a.family().equals(b.family())
            && Naming.nearly(a.given(), b.given())
            && !ShortForms.may(a.given(), b.given());
    if (!family && !given) {
      return Optional.empty();
    }
    boolean rare = one.documents().size() == 1 || other.documents().size() == 1;
    Verdict verdict = family && rare ? Verdict.SAME : Verdict.POSSIBLY_SAME;
    String reason =
        IdentityRule.MISPRINT.reason()
            + (family && rare ? ", and one of the writings stands in a single document" : "");
    return Optional.of(Kinship.of(one, other, verdict, IdentityRule.MISPRINT, reason));
  }
}
