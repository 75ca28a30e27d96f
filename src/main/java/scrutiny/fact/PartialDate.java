package scrutiny.fact;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A date with the precision that a document states: a day, a month or a year.
 *
 * @param iso {@code 2017-04-24}, {@code 2017-04} or {@code 2017}, the lexical forms of XML Schema's
 *     {@code date}, {@code gYearMonth} and {@code gYear}
 */
public record PartialDate(String iso) implements Comparable<PartialDate> {
  private static final Pattern FORMAT = Pattern.compile("\\d{4}(-\\d\\d){0,2}");

  public PartialDate {
    if (!FORMAT.matcher(iso).matches()) {
      throw new IllegalArgumentException("not a date: " + iso);
    }
    switch (iso.length()) {
      case 10 -> LocalDate.parse(iso);
      case 7 -> YearMonth.parse(iso);
      default -> Year.parse(iso);
    }
  }

  /** Creates a date with the precision of a day. */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.toString());
  }

  /** Creates a date with the precision of a month. */
  public static PartialDate of(YearMonth month) {
    return new PartialDate(month.toString());
  }

  /** Creates a date with the precision of a year. */
  public static PartialDate of(Year year) {
    return new PartialDate(year.toString());
  }

  /** Returns whether the day is known. */
  public boolean isDay() {
    return iso.length() == 10;
  }

  /** Returns the year. */
  public int year() {
    return Integer.parseInt(iso.substring(0, 4));
  }

  /** Returns the first day that the date may mean. */
  public LocalDate earliest() {
    return switch (iso.length()) {
      case 10 -> LocalDate.parse(iso);
      case 7 -> YearMonth.parse(iso).atDay(1);
      default -> Year.parse(iso).atDay(1);
    };
  }

  /** Returns the last day that the date may mean. */
  public LocalDate latest() {
    return switch (iso.length()) {
      case 10 -> LocalDate.parse(iso);
      case 7 -> YearMonth.parse(iso).atEndOfMonth();
      default -> LocalDate.of(year(), 12, 31);
    };
  }

  /** Returns whether both dates may mean the same day. */
  public boolean agreesWith(PartialDate other) {
    return iso.startsWith(other.iso) || other.iso.startsWith(iso);
  }

  @Override
  public int compareTo(PartialDate other) {
    return iso.compareTo(other.iso);
  }

  @Override
  public String toString() {
    return iso;
  }
}
