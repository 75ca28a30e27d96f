package scrutiny.fact;

import java.util.Arrays;
import java.util.Optional;

/** Whether a judgement is of the inspection that the document reports or of an earlier one. */
public enum Status {
  /** Given by the inspection that the document reports. */
  CURRENT("current"),
  /** Recalled from an earlier inspection. */
  PREVIOUS("previous");

  private final String notation;

  Status(String notation) {
    this.notation = notation;
  }

  /** Returns the code in the vocabulary. */
  public String notation() {
    return notation;
  }

  /** Returns the constant with a code, or empty if no constant has it. */
  public static Optional<Status> parse(String notation) {
    return Arrays.stream(values()).filter(v -> v.notation.equals(notation)).findFirst();
  }
}
