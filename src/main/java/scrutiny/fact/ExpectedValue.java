package scrutiny.fact;

import java.util.Arrays;
import java.util.Optional;

/** What an inspectorate's document of some kind should tell. */
public enum ExpectedValue {
  /** When it was published; of a letter, its date. */
  PUBLISHED("published"),
  /** When the inspection or visit was. */
  FIELDWORK("fieldwork"),
  /** Which authority was inspected. */
  AUTHORITY("authority"),
  /** Who led the inspection. */
  LEAD_INSPECTOR("lead-inspector"),
  /** To whom a letter is written. */
  ADDRESSEE("addressee"),
  /** The list of what has to improve. */
  RECOMMENDATIONS("recommendations"),
  /** The judgement of an area that the framework judges. */
  JUDGEMENT("judgement");

  private final String notation;

  ExpectedValue(String notation) {
    this.notation = notation;
  }

  /** Its code in the vocabulary. */
  public String notation() {
    return notation;
  }

  /** The one with a code of the vocabulary. */
  public static Optional<ExpectedValue> parse(String notation) {
    return Arrays.stream(values()).filter(v -> v.notation.equals(notation)).findFirst();
  }
}
