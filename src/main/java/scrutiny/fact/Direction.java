package scrutiny.fact;

/** How a value stands to the one with which a document compares it. */
public enum Direction {
  /** It has grown since. */
  INCREASE("increase"),
  /** It has become smaller since. */
  DECREASE("decrease"),
  /** It has stayed as it was. */
  UNCHANGED("unchanged"),
  /** It is more than elsewhere. */
  HIGHER("higher"),
  /** It is less than elsewhere. */
  LOWER("lower"),
  /** It is about as much as elsewhere. */
  SIMILAR("similar");

  private final String notation;

  Direction(String notation) {
    this.notation = notation;
  }

  /** Its code in the vocabulary. */
  public String notation() {
    return notation;
  }
}
