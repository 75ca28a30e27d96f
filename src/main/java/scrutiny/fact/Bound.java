package scrutiny.fact;

/** How a stated value bounds the real one. */
public enum Bound {
  /** The exact value. */
  EXACT("exact"),
  /** About this value: {@code approximately}, {@code around}. */
  APPROXIMATE("approximate"),
  /** More than this value. */
  MORE_THAN("more-than"),
  /** Less than this value; also {@code almost} and {@code nearly}. */
  LESS_THAN("less-than"),
  /** This value or more. */
  AT_LEAST("at-least"),
  /** This value or less. */
  AT_MOST("at-most");

  private final String notation;

  Bound(String notation) {
    this.notation = notation;
  }

  /** Returns the code in the vocabulary. */
  public String notation() {
    return notation;
  }
}
