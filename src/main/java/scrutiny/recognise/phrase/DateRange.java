package scrutiny.recognise.phrase;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.text.Span;

/**
 * A range of days as documents write it: {@code 24 April to 18 May 2017}, {@code 11–22 July 2022},
 * {@code 5, 6 and 7 May 2021}, {@code Monday 13 July}, {@code 13/07/2022}. Two ranges are read as
 * one, from the first day to the last.
 *
 * @param span its place in the text
 * @param start the first day
 * @param end the last day
 */
public record DateRange(Span span, LocalDate start, LocalDate end) {
  private static final String MONTHS = DatePhrases.SHORT_MONTHS;

  private static final String DASH = "[-\\u2010-\\u2015\\u2500]";

  private static final String WEEKDAY =
      "(?:(?:Mon|Tues?|Wed(?:nes|s)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\b,?\\s+(?:the\\s+)?)?";

  private static final String DAY = "(?<!\\d)\\d{1,2}(?:st|nd|rd|th)?(?![\\d.,:]\\d)";

  /** Several days of one month: “22 to the 30th”, “5, 6 and 7”. */
  private static final String DAYS =
      DAY
          + "(?:\\s*(?:(?:,|and|to|until|till|through|the|&|"
          + DASH
          + ")\\s*)+"
          + WEEKDAY
          + DAY
          + ")*";

  private static final String YEAR_AFTER_MONTH = "(?![a-z])(?:\\.?,?\\s*(?<year>\\d{4})(?!\\d))?";

  /**
   * Days of one month, with the year if it is given, the month after or before them; or a day in
   * figures, with a year if it is the last of a range.
   */
  private static final Pattern DAY_GROUP =
      Pattern.compile(
          "(?<days>"
              + DAYS
              + ")\\s*(?:of\\s+)?(?<month>"
              + MONTHS
              + ")"
              + YEAR_AFTER_MONTH
              + "|\\b(?<firstMonth>"
              + MONTHS
              + ")\\.?\\s+(?:the\\s+)?(?<laterDays>"
              + DAYS
              + ")(?!\\s*(?:of\\s+)?(?:"
              + MONTHS
              + ")\\b)(?:,?\\s*(?<laterYear>\\d{4})(?!\\d)|(?<=st|nd|rd|th)(?!\\w))"
              + "|(?<![\\d./-])(?:(?<fromDay>\\d{1,2})\\s*(?:and|to|&|"
              + DASH
              + ")\\s*)?(?<day>\\d{1,2})(?<mark>[./])(?<number>\\d{1,2})"
              + "(?:\\k<mark>(?<numberYear>(?:19|20)?\\d\\d)(?![\\d/]|\\.\\d)"
              + "|(?=\\s*(?:and|to|&|"
              + DASH
              + ")\\s*\\d{1,2}\\k<mark>\\d{1,2}\\k<mark>\\d\\d))"
              + "|(?<![\\d-])(?<isoYear>20\\d\\d)-(?<isoMonth>\\d\\d)-(?<isoDay>\\d\\d)(?![\\d-])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\.?[\\s,;]*(?:(?:to|and|until|till|through|then|from|between|the|on|&|(?:Inspection"
              + " )?end date:?|"
              + DASH
              + ")[\\s,;]*)*"
              + WEEKDAY,
          Pattern.CASE_INSENSITIVE);

  /** A date in figures with a year in two. */
  private static final String FIGURES = "\\d{1,2}([./])\\d{1,2}\\1\\d\\d";

  private static final String RANGE_WORD = "\\s*(?:to|and|until|&|" + DASH + ")\\s*";

  /** A label for dates, or the first date of two. */
  private static final Pattern BEFORE_FIGURES =
      Pattern.compile(
          "(?i)(?:\\b(?:dates?|dated|published|inspected)\\b(?:[^.;\\d]{0,40}:|\\s+on)?\\s*|\\b"
              + FIGURES
              + RANGE_WORD
              + ")$");

  private static final Pattern FIGURES_AFTER = Pattern.compile(RANGE_WORD + FIGURES + "\\b");

  /** The most characters before a date in which its label is looked for. */
  private static final int LONGEST_LABEL = 60;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

  /** The century of a year in two figures. */
  private static final String CENTURY = "20";

  private record DayGroup(int first, int last, Month month, OptionalInt year, int start, int end) {}

  /**
   * Returns the first dates within a span of a text.
   *
   * @param year the year of dates that give none; if it is empty, such dates are skipped
   */
  public static Optional<DateRange> find(String text, Span within, OptionalInt year) {
    return find(text, within, year, false);
  }

  private static Optional<DateRange> find(
      String text, Span within, OptionalInt year, boolean listed) {
    Matcher matcher = DAY_GROUP.matcher(text).region(within.start(), within.end());
    List<DayGroup> groups = new ArrayList<>();
    while (matcher.find()) {
      Optional<DayGroup> found = group(matcher.toMatchResult());
      if (found.isEmpty() || !(listed || isDate(text, matcher))) {
        continue;
      }
      DayGroup group = found.get();
      if (!continues(text, groups, group, listed)) {
        if (hasYear(groups, year)) {
          break;
        }
        groups.clear();
      }
      groups.add(group);
    }
    return hasYear(groups, year) ? range(groups, year) : Optional.empty();
  }

  /**
   * Returns all dates within a span of a text in which they are listed without words between them.
   */
  public static List<DateRange> findAll(String text, Span within) {
    List<DateRange> all = new ArrayList<>();
    Optional<DateRange> next = find(text, within, OptionalInt.empty(), true);
    while (next.isPresent()) {
      all.add(next.get());
      Span rest = new Span(next.get().span().end(), within.end());
      next = find(text, rest, OptionalInt.empty(), true);
    }
    return all;
  }

  /**
   * Returns whether a group goes on with the dates before it. Without a word or mark between them,
   * two complete dates of different years, or of a list, do not belong together.
   */
  private static boolean continues(
      String text, List<DayGroup> groups, DayGroup next, boolean listed) {
    if (groups.isEmpty()) {
      return true;
    }
    DayGroup last = groups.getLast();
    String between = text.substring(last.end, next.start);
    boolean separate =
        between.isBlank()
            && last.year.isPresent()
            && next.year.isPresent()
            && (listed || !last.year.equals(next.year));
    return !separate && SEPARATOR.matcher(between).matches();
  }

  /**
   * Returns whether figures are a date. With a year in two figures, they may be the number of a
   * paragraph, unless a label for dates is before them or a second such date belongs to them.
   */
  private static boolean isDate(String text, MatchResult match) {
    String year = match.group("numberYear");
    if (year == null || year.length() > 2) {
      return true;
    }
    int from = Math.max(0, match.start() - LONGEST_LABEL);
    Matcher before = BEFORE_FIGURES.matcher(text).region(from, match.start());
    return before.find()
        || FIGURES_AFTER.matcher(text).region(match.end(), text.length()).lookingAt();
  }

  private static boolean hasYear(List<DayGroup> groups, OptionalInt year) {
    return !groups.isEmpty()
        && (year.isPresent() || groups.stream().anyMatch(g -> g.year.isPresent()));
  }

  private static Optional<DayGroup> group(MatchResult match) {
    if (match.group("isoYear") != null) {
      int day = Integer.parseInt(match.group("isoDay"));
      return numbered(match, day, day, "isoMonth", year(match, "isoYear"));
    }
    if (match.group("day") != null) {
      int day = Integer.parseInt(match.group("day"));
      String from = match.group("fromDay");
      int first = from == null ? day : Integer.parseInt(from);
      return numbered(match, first, day, "number", year(match, "numberYear"));
    }
    return Optional.of(
        match.group("days") == null
            ? worded(match, "laterDays", "firstMonth", "laterYear")
            : worded(match, "days", "month", "year"));
  }

  private static Optional<DayGroup> numbered(
      MatchResult match, int first, int last, String month, OptionalInt year) {
    int number = Integer.parseInt(match.group(month));
    return number < 1 || number > 12
        ? Optional.empty()
        : Optional.of(
            new DayGroup(first, last, Month.of(number), year, match.start(), match.end()));
  }

  private static DayGroup worded(MatchResult match, String days, String month, String year) {
    List<Integer> numbers =
        NUMBER.matcher(match.group(days)).results().map(d -> Integer.valueOf(d.group())).toList();
    return new DayGroup(
        numbers.getFirst(),
        numbers.getLast(),
        DatePhrases.month(match.group(month)),
        year(match, year),
        match.start(),
        match.end());
  }

  /** Returns the year of a group, with its century if it has only two figures. */
  private static OptionalInt year(MatchResult match, String group) {
    String year = match.group(group);
    if (year == null) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(year.length() == 2 ? CENTURY + year : year));
  }

  private static Optional<DateRange> range(List<DayGroup> groups, OptionalInt year) {
    DayGroup first = groups.getFirst();
    DayGroup last = groups.getLast();
    int endYear = last.year.orElse(lastYear(groups, year));
    int startYear =
        first.year.orElse(first.month.compareTo(last.month) > 0 ? endYear - 1 : endYear);
    try {
      LocalDate start = LocalDate.of(startYear, first.month, first.first);
      LocalDate end = LocalDate.of(endYear, last.month, last.last);
      return end.isBefore(start)
          ? Optional.empty()
          : Optional.of(new DateRange(new Span(first.start, last.end), start, end));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int lastYear(List<DayGroup> groups, OptionalInt year) {
    return groups.reversed().stream()
        .flatMapToInt(g -> g.year.stream())
        .findFirst()
        .orElseGet(year::orElseThrow);
  }
}
