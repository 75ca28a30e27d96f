package scrutiny.fact;

import java.util.Arrays;
import java.util.Optional;

/** The reason why an expected value is missing. */
public enum MissingReason {
  /** The inspectors gave no grade. */
  NOT_JUDGED("not-judged"),
  /** The framework has no such judgement. */
  NOT_IN_FRAMEWORK("not-in-framework"),
  /** No passage that states the value was found in the document. */
  NOT_STATED("not-stated"),
  /** The document states it in running text, from which no list was made. */
  IN_PROSE("in-prose"),
  /** The document states the value, but it could not be read. */
  UNREADABLE("unreadable");

  private final String notation;

  MissingReason(String notation) {
    this.notation = notation;
  }

  /** Returns the code in the vocabulary. */
  public String notation() {
    return notation;
  }

  /** Returns the constant with a code, or empty if no constant has it. */
  public static Optional<MissingReason> parse(String notation) {
    return Arrays.stream(values()).filter(v -> v.notation.equals(notation)).findFirst();
  }
}
