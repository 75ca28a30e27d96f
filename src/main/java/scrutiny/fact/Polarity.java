package scrutiny.fact;

import java.util.Arrays;
import java.util.Optional;

/** Whether inspectors praise what they found. */
public enum Polarity {
  /** They praise it. */
  POSITIVE("positive"),
  /** They criticise it. */
  NEGATIVE("negative"),
  /** They do both. */
  MIXED("mixed");

  private final String notation;

  Polarity(String notation) {
    this.notation = notation;
  }

  /** Returns the code in the vocabulary. */
  public String notation() {
    return notation;
  }

  /** Returns the constant with a code, or empty if no constant has it. */
  public static Optional<Polarity> parse(String notation) {
    return Arrays.stream(values()).filter(v -> v.notation.equals(notation)).findFirst();
  }
}
