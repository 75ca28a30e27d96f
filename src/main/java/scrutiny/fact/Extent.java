package scrutiny.fact;

/** A wider area with which documents compare an authority. */
public enum Extent {
  /** The whole country. */
  ENGLAND("england"),
  /** The region in which the authority lies. */
  REGION("region"),
  /** The authorities that statistics hold to be most like it. */
  STATISTICAL_NEIGHBOURS("statistical-neighbours");

  private final String notation;

  Extent(String notation) {
    this.notation = notation;
  }

  /** Its code in the vocabulary. */
  public String notation() {
    return notation;
  }
}
