package scrutiny.resolve;

/** A pair of names that may belong to one person, ordered by their paths. */
record IdentityCandidate(
    NameObservations one,
    NameObservations other,
    IdentityVerdict verdict,
    IdentityRule rule,
    String reason) {
  static IdentityCandidate of(
      NameObservations one, NameObservations other, IdentityVerdict verdict, IdentityRule rule) {
    return of(one, other, verdict, rule, rule.reason());
  }

  static IdentityCandidate of(
      NameObservations one,
      NameObservations other,
      IdentityVerdict verdict,
      IdentityRule rule,
      String reason) {
    return one.path().compareTo(other.path()) < 0
        ? new IdentityCandidate(one, other, verdict, rule, reason)
        : new IdentityCandidate(other, one, verdict, rule, reason);
  }

  /** Returns the same pair with another verdict and an addition to its reason. */
  IdentityCandidate withVerdict(IdentityVerdict newVerdict, String addition) {
    return new IdentityCandidate(one, other, newVerdict, rule, reason + addition);
  }
}
