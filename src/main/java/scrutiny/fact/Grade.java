package scrutiny.fact;

import java.util.Arrays;
import java.util.Optional;

/** The grades that inspectorates give. */
public enum Grade {
  /** Outstanding. */
  OUTSTANDING("outstanding"),
  /** Good. */
  GOOD("good"),
  /** Adequate: the third grade until 2013. */
  ADEQUATE("adequate"),
  /** Satisfactory: the third grade of adoption and fostering services until 2013. */
  SATISFACTORY("satisfactory"),
  /** Requires improvement to be good: the third grade since 2013. */
  REQUIRES_IMPROVEMENT("requires-improvement"),
  /** Inadequate. */
  INADEQUATE("inadequate");

  private final String notation;

  Grade(String notation) {
    this.notation = notation;
  }

  /** Returns the code in the vocabulary. */
  public String notation() {
    return notation;
  }

  /** Returns the constant with a code, or empty if no constant has it. */
  public static Optional<Grade> parse(String notation) {
    return Arrays.stream(values()).filter(v -> v.notation.equals(notation)).findFirst();
  }
}
