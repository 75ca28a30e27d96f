package scrutiny.fact;

/** How a figure relates to the value with which a document compares it. */
public enum Direction {
  /** It has increased since then. */
  INCREASE("increase"),
  /** It has decreased since then. */
  DECREASE("decrease"),
  /** It has not changed since then. */
  UNCHANGED("unchanged"),
  /** It is higher than elsewhere. */
  HIGHER("higher"),
  /** It is lower than elsewhere. */
  LOWER("lower"),
  /** It is about the same as elsewhere. */
  SIMILAR("similar");

  private final String notation;

  Direction(String notation) {
    this.notation = notation;
  }

  /** Returns the code in the vocabulary. */
  public String notation() {
    return notation;
  }
}
