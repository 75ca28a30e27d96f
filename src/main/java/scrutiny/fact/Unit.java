package scrutiny.fact;

/** The unit of a figure. */
public enum Unit {
  /** A number of people, things or events. */
  COUNT("count"),
  /** Hundredths; fractions written in words too. */
  PERCENT("percent"),
  /** The difference of two percentages. */
  PERCENTAGE_POINTS("percentage-points"),
  /** A rate per 10,000 children or people. */
  PER_10000("per-10000"),
  /** A rate per 1,000. */
  PER_1000("per-1000"),
  /** A rate per 100,000. */
  PER_100000("per-100000"),
  /** Hours. */
  HOURS("hours"),
  /** Days. */
  DAYS("days"),
  /** Weeks. */
  WEEKS("weeks"),
  /** Months. */
  MONTHS("months"),
  /** Years. */
  YEARS("years"),
  /** Pounds sterling. */
  POUNDS("pounds"),
  /** A multiple of the value with which it is compared. */
  TIMES("times");

  private final String notation;

  Unit(String notation) {
    this.notation = notation;
  }

  /** Returns the code in the vocabulary. */
  public String notation() {
    return notation;
  }
}
