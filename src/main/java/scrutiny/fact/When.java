package scrutiny.fact;

import scrutiny.text.Quote;

/** The time to which a figure applies, as far as a document states it. */
public sealed interface When {
  /** A day, month or year. */
  record On(PartialDate date) implements When {}

  /**
   * A period with a start and an end, such as a financial year.
   *
   * @param last the end, not before the start
   */
  record Between(PartialDate first, PartialDate last) implements When {
    public Between {
      if (last.latest().isBefore(first.earliest())) {
        throw new IllegalArgumentException(
            "a period must not end before it starts: " + first + ", " + last);
      }
    }
  }

  /** A time that is only described in words, such as {@code the last 12 months}. */
  record Described(Quote words) implements When {}
}
