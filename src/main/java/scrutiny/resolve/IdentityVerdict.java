package scrutiny.resolve;

/** Whether two names are one person's. */
public enum IdentityVerdict {
  /** One person. */
  SAME("same"),
  /** Two people. */
  DIFFERENT("different"),
  /** One person, perhaps: they stay two until a decision tells. */
  POSSIBLY_SAME("possibly-same");

  private final String notation;

  IdentityVerdict(String notation) {
    this.notation = notation;
  }

  /** Its code in the vocabulary. */
  public String notation() {
    return notation;
  }
}
