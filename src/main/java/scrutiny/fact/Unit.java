package scrutiny.fact;

/** What the value of a figure counts or measures in. */
public enum Unit {
  /** A number of people, things or events. */
  COUNT("count"),
  /** Hundredths of a whole; fractions told in words too. */
  PERCENT("percent"),
  /** The difference of two percentages. */
  PERCENTAGE_POINTS("percentage-points"),
  /** A rate for each 10,000 children or people. */
  PER_10000("per-10000"),
  /** A rate for each 1,000. */
  PER_1000("per-1000"),
  /** A rate for each 100,000. */
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
  /** A multiple of what it is compared with. */
  TIMES("times");

  private final String notation;

  Unit(String notation) {
    this.notation = notation;
  }

  /** Its code in the vocabulary. */
  public String notation() {
    return notation;
  }
}
