package scrutiny.resolve;

/** The rules by which names are resolved to one person or to several, the most reliable first. */
public enum IdentityRule {
  /** A person decided it by hand. */
  MANUAL_DECISION("manual-decision", "decided by hand"),
  /** One form of the name has initials that the other omits. */
  FULLER_NAME("fuller-name", "the same name except for initials"),
  /** The council of one person was succeeded by the council of the other. */
  SUCCESSOR_COUNCIL("successor-council", "the same name, at a council and its successor"),
  /** The person is an inspector in one place and speaks or signs for the inspectorate elsewhere. */
  INSPECTORATE_REPRESENTATIVE(
      "inspectorate-representative",
      "the same name, as an inspector and as a representative of the inspectorate"),
  /** One form of the name has a short form, or another spelling, of the other's first name. */
  SHORT_FORM(
      "short-form", "the same name except for a short form or another spelling of the first name"),
  /** One letter differs, and one of the spellings occurs in a single document. */
  MISPRINT("misprint", "the same name except for one letter"),
  /** The same name occurs in the same kind of senior post elsewhere. */
  SAME_SENIOR_POST("same-senior-post", "the same name in the same kind of senior post elsewhere"),
  /** Only the name is the same. */
  SAME_NAME("same-name", "the same name, in another post or organisation");

  private final String notation;
  private final String reason;

  IdentityRule(String notation, String reason) {
    this.notation = notation;
    this.reason = reason;
  }

  /** Returns the rule's code in the vocabulary. */
  public String notation() {
    return notation;
  }

  /** Returns the reason in words. */
  String reason() {
    return reason;
  }
}
