package scrutiny.recognise.phrase;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.PartialDate;

/** Reads a day, month or year in running text: {@code 31 March 2017}, {@code 2013}. */
public final class DatePhrases {
  /** The names of months as alternatives of a regular expression, without groups. */
  public static final String MONTHS =
      "January|February|March|April|May|June|July|August|September|October|November|December";

  /** The same, also shortened. */
  static final String SHORT_MONTHS = MONTHS + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec";

  /** A regular expression for such dates, without groups. */
  public static final String REGEX =
      "(?:(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?:"
          + SHORT_MONTHS
          + ")\\.?\\s+)?(?:19|20)\\d\\d(?!\\d)";

  private static final Pattern PARTS =
      Pattern.compile(
          "(?:(\\d{1,2})\\p{L}*\\s+)?(?:(" + SHORT_MONTHS + ")\\.?\\s+)?(\\d{4})",
          Pattern.CASE_INSENSITIVE);

  private DatePhrases() {}

  /** Returns the month of a name, perhaps shortened. */
  static Month month(String name) {
    String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
    return Arrays.stream(Month.values())
        .filter(month -> month.name().startsWith(start))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a month: " + name));
  }

  /** Returns the date of a text of this form, or empty if there is no such day. */
  public static Optional<PartialDate> parse(String text) {
    Matcher parts = PARTS.matcher(text.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(parts.group(3));
    if (parts.group(2) == null) {
      return Optional.of(PartialDate.of(Year.of(year)));
    }
    try {
      Month month = month(parts.group(2));
      return Optional.of(
          parts.group(1) == null
              ? PartialDate.of(YearMonth.of(year, month))
              : PartialDate.of(LocalDate.of(year, month, Integer.parseInt(parts.group(1)))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
