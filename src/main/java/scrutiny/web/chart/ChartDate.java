package scrutiny.web.chart;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import scrutiny.web.section.DateText;

/**
 * A day, month or year that can be drawn.
 *
 * @param iso its form in ISO 8601
 * @param year the same as a number, for which a month or a year is its middle
 */
record ChartDate(String iso, double year) implements Comparable<ChartDate> {
  /** Returns the date that a text in ISO 8601 is; empty if it is none. */
  static Optional<ChartDate> parse(String iso) {
    try {
      return switch (iso.length()) {
        case 10 -> {
          LocalDate day = LocalDate.parse(iso);
          yield date(iso, day.getYear() + (day.getDayOfYear() - 0.5) / day.lengthOfYear());
        }
        case 7 -> {
          YearMonth month = YearMonth.parse(iso);
          yield date(iso, month.getYear() + (month.getMonthValue() - 0.5) / 12);
        }
        case 4 -> date(iso, YearMonth.parse(iso + "-01").getYear() + 0.5);
        default -> Optional.empty();
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<ChartDate> date(String iso, double year) {
    return Optional.of(new ChartDate(iso, year));
  }

  /** Returns it in words. */
  String words() {
    return DateText.of(iso);
  }

  /** Returns its month and year in a few letters, such as Jun 2021; a year alone as it is. */
  String monthAndYear() {
    return iso.length() == 4
        ? iso
        : Month.of(Integer.parseInt(iso.substring(5, 7))).getDisplayName(TextStyle.SHORT, Locale.UK)
            + " "
            + iso.substring(0, 4);
  }

  @Override
  public int compareTo(ChartDate other) {
    return Double.compare(year, other.year);
  }
}
