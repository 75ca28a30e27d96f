package scrutiny.web.home;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import scrutiny.web.html.Html;

/** Writes days, months and years in words, such as 24 April 2017. */
public final class DayText {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private DayText() {}

  /** Returns a date in ISO 8601 in words; the same text if it is not a date. */
  public static String of(String iso) {
    try {
      return switch (iso.length()) {
        case 10 -> DAY.format(LocalDate.parse(iso));
        case 7 -> MONTH.format(YearMonth.parse(iso));
        default -> iso;
      };
    } catch (DateTimeException notADate) {
      return iso;
    }
  }

  /** Returns a date in words, as an element that programs read. */
  static Html html(String iso) {
    return Html.element("time").attribute("datetime", iso).with(of(iso));
  }
}
