package scrutiny.fact;

import java.util.Arrays;
import java.util.Optional;

/** Whether a document gives a judgement itself or recalls it. */
public enum Status {
  /** Given by the inspection that the document reports. */
  CURRENT("current"),
  /** Recalled from an earlier inspection. */
  PREVIOUS("previous");

  private final String notation;

  Status(String notation) {
    this.notation = notation;
  }

  /** Its code in the vocabulary. */
  public String notation() {
    return notation;
  }

  /** The one with a code of the vocabulary. */
  public static Optional<Status> parse(String notation) {
    return Arrays.stream(values()).filter(v -> v.notation.equals(notation)).findFirst();
  }
}
