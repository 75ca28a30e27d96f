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
  /** A regular expression for such dates, without groups. */
  public static final String REGEX =
      "(?:(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?:January|February|March|April|May|June|July|August"
          + "|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?\\s+)?"
          + "(?:19|20)\\d\\d(?!\\d)";

  private static final Pattern PARTS =
      Pattern.compile("(?:(\\d{1,2})\\p{L}*\\s+)?(?:(\\p{L}{3,})\\.?\\s+)?(\\d{4})");

  private DatePhrases() {}

  /** Returns the month with a name or its first letters. */
  private static Month month(String name) {
    return Arrays.stream(Month.values())
        .filter(month ->
            month.name().startsWith(name) || (name.equals("SEPT") && month == Month.SEPTEMBER))
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
      Month month = month(parts.group(2).toUpperCase(Locale.ROOT));
      return Optional.of(
          parts.group(1) == null
              ? PartialDate.of(YearMonth.of(year, month))
              : PartialDate.of(LocalDate.of(year, month, Integer.parseInt(parts.group(1)))));
    } catch (DateTimeException | IllegalArgumentException noSuchDay) {
      return Optional.empty();
    }
  }
}
