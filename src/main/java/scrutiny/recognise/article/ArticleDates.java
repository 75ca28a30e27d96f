package scrutiny.recognise.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import scrutiny.fact.PartialDate;
import scrutiny.recognise.annotate.WordSets;
import scrutiny.text.Span;

/**
 * Reads dates from articles. A missing year is inferred from the same month earlier in the text,
 * from the article's own date or from that of a report; else it stays unknown.
 */
final class ArticleDates {
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String MONTH =
      "(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)";
  private static final String YEAR = "((?:19|20)\\d\\d)";
  private static final String TO = "\\s*(?:-|–|—|to|and|until|through|till|&)\\s*";

  private static final Pattern DATE =
      Pattern.compile(
          "(?<range>(?<![\\d£.,])%1$s(?:\\s+(?:of\\s+)?%2$s)?(?:,?\\s+%3$s)?%4$s(?:the\\s+)?%1$s\\s+(?:of\\s+)?%2$s(?:,?\\s+%3$s)?)"
                  .formatted(DAY, MONTH, YEAR, TO)
              + "|(?<day>(?<![\\d£.,])%1$s\\s+(?:of\\s+)?%2$s(?:,?\\s+%3$s)?)"
                  .formatted(DAY, MONTH, YEAR)
              + "|(?<usrange>%2$s\\s+%1$s(?!\\d)(?:,?\\s+%3$s)?%4$s%2$s\\s+%1$s(?!\\d)(?:,?\\s+%3$s)?)"
                  .formatted(DAY, MONTH, YEAR, TO)
              + "|(?<usday>%2$s\\s+%1$s(?!\\d)(?:%4$s%1$s(?!\\d))?(?:,?\\s+%3$s)?)"
                  .formatted(DAY, MONTH, YEAR, TO)
              + "|(?<months>%1$s(?:\\s+%2$s)?%3$s%1$s(?:,?\\s+(?:of\\s+)?%2$s)?)"
                  .formatted(MONTH, YEAR, TO)
              + "|(?<month>%1$s,?\\s+(?:of\\s+)?%2$s)".formatted(MONTH, YEAR)
              + "|(?<named>(?<=(?:in|last|this|of|since|late|early|during|mid|mid-|by|and|on)\\s)%1$s(?:\\s+(?<rel>last|this) year)?)(?![’'\\p{L}])"
                  .formatted(MONTH)
              + "|(?<iso>\\b((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)\\b)|(?<slashed>\\b(\\d{1,2})/(\\d{1,2})/((?:19|20)\\d\\d)\\b)|(?<year>(?<![\\d£/,.-])%1$s(?![\\d/%%]|,\\d|[-–]\\d|\\.\\d))"
                  .formatted(YEAR)
              + "|(?<relative>(?:last|this|earlier this|earlier last)"
              + " (?:month|year)|(?:two|three|four|five|six|\\d) years"
              + " (?:ago|previously|earlier))");

  private static final Pattern NAMED = Pattern.compile("(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?" + MONTH);

  private static final Pattern REPORT =
      Pattern.compile(
          "(?i:report|letter|findings)(?-i:[^.]{0,40}?)\\b(?i:published|issued|released)\\b[^.]{0,20}?\\b"
              + MONTH
              + ",?\\s+"
              + YEAR);
  private static final int MAX_REPORT_DISTANCE = 160;

  private static final Pattern LAW =
      Pattern.compile("\\b(?:Act|Acts|Regulations|Order|Bill|Rules),?\\s+$");

  private static final Pattern LAW_AFTER =
      Pattern.compile("\\s+(?:[Rr]egulations|Acts?|Order|Rules|Bill)\\b");

  /** Matches right before the date on which a council came into being or ended. */
  private static final Pattern FOUNDATION =
      Pattern.compile(
          "(?:"
              + WordSets.expression("foundations of councils")
              + "|"
              + WordSets.expression("councils")
              + "[^.;]{0,40}?"
              + WordSets.expression("beginnings and ends")
              + ")\\s+(?:in|on|from|between|since)\\s+(?:(?:19|20)\\d\\d\\s+(?:and|to)\\s+)?$",
          Pattern.CASE_INSENSITIVE);

  /** The maximum length of such words, in characters. */
  private static final int MAX_FOUNDATION_LENGTH = 60;

  private ArticleDates() {}

  /**
   * A date in a text.
   *
   * @param start the day, month or year, or the first one of a range; empty if the year is unknown
   * @param end the last day, month or year of a range
   */
  record ArticleDate(Span span, Optional<PartialDate> start, Optional<PartialDate> end) {}

  /** Returns the dates in a part of a text. */
  static List<ArticleDate> in(CharSequence text, Span part, Optional<LocalDate> written) {
    List<ArticleDate> found = new ArrayList<>();
    Matcher date = DATE.matcher(text).region(part.start(), part.end());
    date.useTransparentBounds(true);
    while (date.find()) {
      try {
        if (date.group("year") == null || !isPartOfLawName(text, date)) {
          found.add(read(date, text, written));
        }
      } catch (DateTimeException impossible) {
        // "31 June" looks like a date and is none.
      }
    }
    return found;
  }

  /** Returns whether a year is part of a law's name: “the Children Act 2004”, “the 2014 Act”. */
  private static boolean isPartOfLawName(CharSequence text, Matcher year) {
    String before = text.subSequence(Math.max(0, year.start() - 14), year.start()).toString();
    return LAW.matcher(before).find()
        || LAW_AFTER.matcher(text).region(year.end(), text.length()).lookingAt();
  }

  /** Returns whether a date is that of a reorganisation: “since its formation in April 2023”. */
  static boolean isOfFoundation(CharSequence text, Span date) {
    int from = Math.max(0, date.start() - MAX_FOUNDATION_LENGTH);
    return FOUNDATION.matcher(text.subSequence(from, date.start())).find();
  }

  private static ArticleDate read(Matcher date, CharSequence text, Optional<LocalDate> written) {
    Span span = new Span(date.start(), date.end());
    List<String> parts = new ArrayList<>();
    for (int i = 1; i <= date.groupCount(); i++) {
      if (date.group(i) != null) {
        parts.add(date.group(i));
      }
    }
    Context context = new Context(text, span, written);
    if (date.group("range") != null) {
      return context.range(parts.subList(1, parts.size()));
    }
    if (date.group("relative") != null) {
      return context.relative(date.group("relative"));
    }
    if (date.group("named") != null && date.group("rel") != null) {
      int year = written.map(LocalDate::getYear).orElse(0);
      int statedYear = date.group("rel").equals("last") ? year - 1 : year;
      return written.isPresent()
          ? context.of(PartialDate.of(YearMonth.of(statedYear, month(parts.get(1)))))
          : context.withoutYear();
    }
    if (date.group("iso") != null) {
      return context.of(PartialDate.of(LocalDate.parse(parts.get(0))));
    }
    if (date.group("slashed") != null) {
      return context.of(
          PartialDate.of(
              LocalDate.of(number(parts.get(3)), number(parts.get(2)), number(parts.get(1)))));
    }
    return context.range(parts.subList(1, parts.size()));
  }

  /** Returns the month of a date without its year; empty for a range or a relative date. */
  static Optional<Month> month(Article article, ArticleDate date) {
    Matcher named =
        NAMED.matcher(article.characters().substring(date.span().start(), date.span().end()));
    return named.matches() ? Optional.of(Month.of(month(named.group(1)))) : Optional.empty();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static int month(String name) {
    return ("jan feb mar apr may jun jul aug sep oct nov dec"
                .indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT))
            / 4)
        + 1;
  }

  /** The context of a date: the text around it, in which its year may be, and the article's day. */
  private record Context(CharSequence text, Span span, Optional<LocalDate> written) {
    ArticleDate of(PartialDate date) {
      return new ArticleDate(span, Optional.of(date), Optional.empty());
    }

    ArticleDate withoutYear() {
      return new ArticleDate(span, Optional.empty(), Optional.empty());
    }

    /** Returns the range of days, months and years in text order; the last completes the first. */
    ArticleDate range(List<String> parts) {
      List<Integer> days = new ArrayList<>();
      List<Integer> months = new ArrayList<>();
      List<Integer> years = new ArrayList<>();
      for (String part : parts) {
        if (part.matches("\\d{4}")) {
          years.add(number(part));
        } else if (part.matches("\\d{1,2}")) {
          days.add(number(part));
        } else if (part.matches("\\p{L}+")) {
          months.add(month(part));
        }
      }
      if (months.isEmpty()) {
        return of(PartialDate.of(Year.of(years.getFirst())));
      }
      int lastMonth = months.getLast();
      Integer year = years.isEmpty() ? inferredYear(lastMonth) : years.getLast();
      if (year == null) {
        return withoutYear();
      }
      int firstYear = years.size() > 1 ? years.getFirst() : year;
      PartialDate start = date(firstYear, months.getFirst(), days.isEmpty() ? 0 : days.getFirst());
      boolean single = months.size() < 2 && days.size() < 2;
      return new ArticleDate(
          span,
          Optional.of(start),
          single
              ? Optional.empty()
              : Optional.of(date(year, lastMonth, days.isEmpty() ? 0 : days.getLast())));
    }

    ArticleDate relative(String phrase) {
      if (written.isEmpty()) {
        return withoutYear();
      }
      LocalDate day = written.get();
      if (phrase.endsWith("month")) {
        return of(
            PartialDate.of(YearMonth.from(phrase.contains("last") ? day.minusMonths(1) : day)));
      }
      if (phrase.endsWith("year")) {
        return of(PartialDate.of(Year.of(day.getYear() - (phrase.contains("last") ? 1 : 0))));
      }
      return withoutYear();
    }

    /** Returns the year of a month without one: that of its last mention, else the latest past. */
    private @Nullable Integer inferredYear(int month) {
      Matcher mention =
          Pattern.compile(MONTH + ",?\\s+(?:of\\s+)?" + YEAR).matcher(text).region(0, span.start());
      Integer year = null;
      while (mention.find()) {
        if (month(mention.group(1)) == month) {
          year = number(mention.group(2));
        }
      }
      if (year == null && written.isPresent()) {
        LocalDate day = written.get();
        year = month <= day.getMonthValue() ? day.getYear() : day.getYear() - 1;
      }
      return year == null ? yearFromReport(month) : year;
    }

    /** Returns the year of a month from the report that is mentioned next with its year. */
    private @Nullable Integer yearFromReport(int month) {
      int limit = Math.min(text.length(), span.end() + MAX_REPORT_DISTANCE);
      Matcher report = REPORT.matcher(text).region(span.end(), limit);
      if (!report.find()) {
        return null;
      }
      int year = number(report.group(2));
      return month(report.group(1)) >= month ? year : year - 1;
    }

    private static PartialDate date(int year, int month, int day) {
      return day == 0
          ? PartialDate.of(YearMonth.of(year, month))
          : PartialDate.of(LocalDate.of(year, month, day));
    }
  }
}
