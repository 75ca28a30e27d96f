package scrutiny.fact;

/**
 * The outcome of an area inspection, which gives no grades: the three outcomes of the 2023
 * framework, and whether an inspection of 2016 to 2022 required a written statement of action.
 */
public enum AreaOutcome {
  /** Arrangements typically lead to positive experiences and outcomes. */
  TYPICALLY_POSITIVE("typically-positive"),
  /** Arrangements lead to inconsistent experiences and outcomes. */
  INCONSISTENT("inconsistent"),
  /** There are widespread or systemic failings. */
  WIDESPREAD_SYSTEMIC_FAILINGS("widespread-systemic-failings"),
  /** A written statement of action is required. */
  STATEMENT_OF_ACTION_REQUIRED("statement-of-action-required"),
  /** A written statement of action is stated not to be required. */
  STATEMENT_OF_ACTION_NOT_REQUIRED("statement-of-action-not-required");

  private final String notation;

  AreaOutcome(String notation) {
    this.notation = notation;
  }

  /** Returns the code in the vocabulary. */
  public String notation() {
    return notation;
  }
}
