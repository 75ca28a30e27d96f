package scrutiny.evaluate;

import java.util.Arrays;
import java.util.Optional;

/** The periods in which report layouts differ, by the year in which an inspection started. */
public enum Period {
  /** The single inspection framework and earlier ones. */
  TO_2017("2012-2017", 2012, 2017),
  /** The framework of 2018, until the pandemic. */
  TO_2020("2018-2020", 2018, 2020),
  /** After the pandemic. */
  TO_2023("2021-2023", 2021, 2023),
  /** Since care leavers are judged separately in all documents. */
  SINCE_2024("2024-", 2024, Integer.MAX_VALUE);

  private final String notation;
  private final int first;
  private final int last;

  Period(String notation, int first, int last) {
    this.notation = notation;
    this.first = first;
    this.last = last;
  }

  /** Returns the code in the vocabulary. */
  public String notation() {
    return notation;
  }

  /** Returns the period of a year, or empty if it is before all of them. */
  static Optional<Period> of(int year) {
    return Arrays.stream(values()).filter(p -> p.first <= year && year <= p.last).findFirst();
  }
}
