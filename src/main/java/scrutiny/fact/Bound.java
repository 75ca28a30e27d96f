package scrutiny.fact;

/** How exactly a document gives a value. */
public enum Bound {
  /** As it is. */
  EXACT("exact"),
  /** About as much: {@code approximately}, {@code around}. */
  APPROXIMATE("approximate"),
  /** More than that. */
  MORE_THAN("more-than"),
  /** Less than that; {@code almost} and {@code nearly} too. */
  LESS_THAN("less-than"),
  /** That or more. */
  AT_LEAST("at-least"),
  /** That or less. */
  AT_MOST("at-most");

  private final String notation;

  Bound(String notation) {
    this.notation = notation;
  }

  /** Its code in the vocabulary. */
  public String notation() {
    return notation;
  }
}
