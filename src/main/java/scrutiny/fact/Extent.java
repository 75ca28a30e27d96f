package scrutiny.fact;

/** A wider area with which documents compare an authority. */
public enum Extent {
  /** The whole country. */
  ENGLAND("england"),
  /** The region of the authority. */
  REGION("region"),
  /** The authorities that are statistically most similar to it. */
  STATISTICAL_NEIGHBOURS("statistical-neighbours");

  private final String notation;

  Extent(String notation) {
    this.notation = notation;
  }

  /** Returns the code in the vocabulary. */
  public String notation() {
    return notation;
  }
}
