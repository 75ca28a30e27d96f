package scrutiny.resolve;

/** The verdict whether two names belong to one person. */
public enum IdentityVerdict {
  /** Both names belong to one person. */
  SAME("same"),
  /** The names belong to two people. */
  DIFFERENT("different"),
  /** The names may belong to one person; they stay two people until somebody decides. */
  POSSIBLY_SAME("possibly-same");

  private final String notation;

  IdentityVerdict(String notation) {
    this.notation = notation;
  }

  /** Returns the verdict's code in the vocabulary. */
  public String notation() {
    return notation;
  }
}
