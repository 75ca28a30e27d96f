package scrutiny.fact;

import java.util.Arrays;
import java.util.Optional;

/** A value that an inspectorate's document of some kind should state. */
public enum ExpectedValue {
  /** The publication date; for a letter, its date. */
  PUBLISHED("published"),
  /** The dates of the inspection or visit. */
  FIELDWORK("fieldwork"),
  /** The authority that was inspected. */
  AUTHORITY("authority"),
  /** The lead inspector. */
  LEAD_INSPECTOR("lead-inspector"),
  /** The addressee of a letter. */
  ADDRESSEE("addressee"),
  /** The list of recommendations or areas for improvement. */
  RECOMMENDATIONS("recommendations"),
  /** The judgement of an area that the framework judges. */
  JUDGEMENT("judgement");

  private final String notation;

  ExpectedValue(String notation) {
    this.notation = notation;
  }

  /** Returns the code in the vocabulary. */
  public String notation() {
    return notation;
  }

  /** Returns the constant with a code, or empty if no constant has it. */
  public static Optional<ExpectedValue> parse(String notation) {
    return Arrays.stream(values()).filter(v -> v.notation.equals(notation)).findFirst();
  }
}
