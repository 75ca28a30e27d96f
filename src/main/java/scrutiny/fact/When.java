package scrutiny.fact;

import scrutiny.text.Quote;

/** The day or time of which a figure holds, as far as a document tells it. */
public sealed interface When {
  /** A day, month or year. */
  record On(PartialDate date) implements When {}

  /**
   * A time with both its ends, such as a financial year.
   *
   * @param last no earlier than the first
   */
  record Between(PartialDate first, PartialDate last) implements When {
    public Between {
      if (last.latest().isBefore(first.earliest())) {
        throw new IllegalArgumentException("it ends before it starts: " + first + ", " + last);
      }
    }
  }

  /** A time that only words tell, such as {@code the last 12 months}. */
  record Described(Quote words) implements When {}
}
