package scrutiny.fact;

import java.util.Arrays;
import java.util.Optional;

/** Why a value that could be there is not. */
public enum MissingReason {
  /** The inspectors gave no grade. */
  NOT_JUDGED("not-judged"),
  /** The framework has no such judgement. */
  NOT_IN_FRAMEWORK("not-in-framework"),
  /** No words of the document were found that state it. */
  NOT_STATED("not-stated"),
  /** The document tells it in running text, out of which no list was made. */
  IN_PROSE("in-prose"),
  /** The document has it, but it could not be read. */
  UNREADABLE("unreadable");

  private final String notation;

  MissingReason(String notation) {
    this.notation = notation;
  }

  /** Its code in the vocabulary. */
  public String notation() {
    return notation;
  }

  /** The one with a code of the vocabulary. */
  public static Optional<MissingReason> parse(String notation) {
    return Arrays.stream(values()).filter(v -> v.notation.equals(notation)).findFirst();
  }
}
