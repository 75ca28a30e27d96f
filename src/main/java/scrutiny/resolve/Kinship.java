package scrutiny.resolve;

/** Two names that may be one person's, in the order of their paths. */
record Kinship(Heard one, Heard other, Verdict verdict, IdentityRule rule, String reason) {
  static Kinship of(Heard one, Heard other, Verdict verdict, IdentityRule rule) {
    return of(one, other, verdict, rule, rule.reason());
  }

  static Kinship of(Heard one, Heard other, Verdict verdict, IdentityRule rule, String reason) {
    return one.path().compareTo(other.path()) < 0
        ? new Kinship(one, other, verdict, rule, reason)
        : new Kinship(other, one, verdict, rule, reason);
  }

  /** The same two names, with another verdict and more of a reason. */
  Kinship but(Verdict another, String more) {
    return new Kinship(one, other, another, rule, reason + more);
  }
}
