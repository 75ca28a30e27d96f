package scrutiny.fact;

import java.util.Arrays;
import java.util.Optional;

/** Whether inspectors praise what they found. */
public enum Polarity {
  /** They praise it. */
  POSITIVE("positive"),
  /** They find fault with it. */
  NEGATIVE("negative"),
  /** They do both. */
  MIXED("mixed");

  private final String notation;

  Polarity(String notation) {
    this.notation = notation;
  }

  /** Its code in the vocabulary. */
  public String notation() {
    return notation;
  }

  /** The one with a code of the vocabulary. */
  public static Optional<Polarity> parse(String notation) {
    return Arrays.stream(values()).filter(v -> v.notation.equals(notation)).findFirst();
  }
}
