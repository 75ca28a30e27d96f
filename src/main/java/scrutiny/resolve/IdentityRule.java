package scrutiny.resolve;

/** Why two names are taken for one person's or kept apart; the surest first. */
public enum IdentityRule {
  /** Somebody decided so. */
  DECIDED("manual-decision", "decided"),
  /** One writing has initials or honours that the other leaves out. */
  FULLER_NAME("fuller-name", "the same name, but for initials or honours"),
  /** The council of the one was succeeded by that of the other. */
  SUCCEEDING_COUNCIL("successor-council", "the same name, at a council and its successor"),
  /** An inspector, who speaks or signs for the inspectorate elsewhere. */
  INSPECTORS_INSPECTORATE(
      "inspectorate-representative",
      "the same name, of an inspector and of somebody of the inspectorate"),
  /** One writing has a short form, or another spelling, of the other's first name. */
  SHORT_FORM("short-form", "the same name, but for a short form or another spelling of the first"),
  /** One letter differs, and one of the writings stands in a single document. */
  MISPRINT("misprint", "the same name, but for one letter"),
  /** The same name holds the same kind of senior post elsewhere. */
  SAME_SENIOR_POST("same-senior-post", "the same name in the same kind of senior post elsewhere"),
  /** No more than the same name. */
  SAME_NAME("same-name", "the same name, in another post or organisation");

  private final String notation;
  private final String reason;

  IdentityRule(String notation, String reason) {
    this.notation = notation;
    this.reason = reason;
  }

  /** Its code in the vocabulary. */
  public String notation() {
    return notation;
  }

  /** In words. */
  String reason() {
    return reason;
  }
}
