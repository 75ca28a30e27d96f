package scrutiny.evaluate;

import java.util.Locale;

/** How a value that was read agrees with its label. */
enum Result {
  /** Read, and equal. */
  RIGHT,
  /** Read, and another than the label's. */
  WRONG,
  /** Labelled, and not read. */
  MISSED,
  /** Read where the label has none. */
  SPURIOUS;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
