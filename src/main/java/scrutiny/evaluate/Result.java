package scrutiny.evaluate;

import java.util.Locale;

/** The result of comparing an extracted value with its label. */
enum Result {
  /** Extracted, and equal to the label. */
  RIGHT,
  /** Extracted, but different from the label. */
  WRONG,
  /** Labelled, but not extracted. */
  MISSED,
  /** Extracted, but the label has no such value. */
  SPURIOUS;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
