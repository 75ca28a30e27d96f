package scrutiny.resolve;

/** Two names that may be one person's, in the order of their paths. */
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

  /** The same two names, with another verdict and more of a reason. */
  IdentityCandidate withVerdict(IdentityVerdict another, String more) {
    return new IdentityCandidate(one, other, another, rule, reason + more);
  }
}
