package scrutiny.recognise.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.PartialDate;
import scrutiny.fact.When;
import scrutiny.recognise.phrase.DatePhrases;
import scrutiny.text.SearchPatterns;
import scrutiny.text.Span;

/** Finds the times that sentences state, by date or in words. */
final class TimeExpressions {
  /**
   * A time in a text, with the preposition before it.
   *
   * @param span the span of the time and its preposition
   * @param when the time as stated; a time since a date is described in words
   * @param date the same time without “since”, such as the date itself
   */
  record TimeExpression(Span span, When when, When date) {}

  private static final String DATE = DatePhrases.REGEX;

  private static final String MONTH = "(?:\\d{1,2} )?(?:" + DatePhrases.MONTHS + ")";

  private static final Pattern TIME =
      SearchPatterns.compile(
          "\\b(?:(?:(?:between|from) )?(?<first>%1$s|%2$s)(?: (?:to|and|until) (?:the end of )?| ?- ?)(?<last>%1$s)"
                  .formatted(DATE, MONTH)
              + "|(?<period>%s)".formatted(PeriodPhrases.REGEX)
              + "|(?<year>(?:19|20)\\d\\d) ?[-/] ?(?<next>(?:20)?\\d\\d)(?!\\d)|(?<date>%s))"
                  .formatted(DATE)
              + "|(?<described>(?:the )?(?:last|past|previous|preceding) (?:(?:[\\w-]+"
              + " )?(?:week|month|quarter)s?|(?:(?:two|three|four|five|six|ten|few|\\d+|full|financial|academic|calendar|school)"
              + " )?years?)\\b(?!')|(?:the )?(?:current|this) (?:financial |academic |school"
              + " )?year\\b|the year (?:before|ending|to date)|(?:a|one|two) years?"
              + " (?:ago|before|earlier)|since (?:the|their|its|this|that|our)(?: [\\w-]+){0,3}"
              + " (?:inspection|visit)\\b|(?:the"
              + " )?(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|\\d+|few|full|calendar|academic|financial)["
              + " -]){0,2}(?:week|month|year)s?'?(?: period)? (?:prior to|before|preceding|leading"
              + " up to|up to) (?:(?:the|this|our) )?(?:\\w+ )?(?:inspection|visit)\\b|the"
              + " (?:time|point|start|beginning) of (?:(?:the|this|our) )?(?:last |previous"
              + " )?(?:inspection|visit)\\b)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LEADING_WORDS =
      SearchPatterns.compile(
          "(?:\\b(?:as|at|on|in|of|by|for|during|over|within|since|end of|the)[ ,]+)+$");

  /** Matches right before two years that bound a period of several years. */
  private static final Pattern PERIOD_BEFORE =
      Pattern.compile("\\b(?:in|for|during|over|period|average) (?:the (?:period )?)?\\(?$");

  private static final int YEAR_LENGTH = 4;

  /** Matches people and what they do, right after a number that may be a year. */
  private static final Pattern PEOPLE_AFTER =
      Pattern.compile(
          " (?:children|young people|pupils|families) (?:had|have|were|are|lived?|received?)\\b");

  /** Matches right before a number of people: after a full date, or “there were”. */
  private static final Pattern COUNT_BEFORE = Pattern.compile("\\d{4},? $|\\bthere (?:are|were) $");

  /** The most years of a period of which only the first and the last year are given. */
  private static final int LONGEST_PERIOD = 4;

  private static final Pattern YEAR = Pattern.compile("\\d{4}$");

  private static final Pattern BARE_YEAR = Pattern.compile("\\d{4}");

  /** Matches right before a year that is part of a name: “the Children Act 1989”. */
  private static final Pattern TITLE_BEFORE_YEAR =
      Pattern.compile(
          "\\b(?:acts?|regulations?|rules|order|working together(?: to safeguard children)?|code of"
              + " practice)(?: \\([\\w ]{1,20}\\))?,? \\(?$");

  private static final String SINCE = "since ";

  /** Matches a clause right before a date that it makes a beginning: “since it was opened in”. */
  private static final Pattern SINCE_CLAUSE =
      SearchPatterns.compile(
          "\\bsince (?:it|they|its|their|the|this|he|she|being)\\b[^,.;:\\d]{1,50}$");

  private TimeExpressions() {}

  /** Words of which each time without a digit contains one. */
  private static final Set<String> INDICATOR_WORDS =
      Set.of(
          "week",
          "weeks",
          "month",
          "months",
          "quarter",
          "quarters",
          "year",
          "years",
          "visit",
          "inspection");

  /** Returns the times in a sentence, in the order of the text. */
  static List<TimeExpression> in(NormalisedText text, Span sentence) {
    List<TimeExpression> found = new ArrayList<>();
    // Most sentences state no time, and the pattern costs more than this check.
    if (!text.hasDigit(sentence) && !text.hasAnyWord(INDICATOR_WORDS, sentence)) {
      return found;
    }
    Matcher time = text.matcher(TIME, sentence);
    while (time.find()) {
      int start =
          text.matchBefore(
                  LEADING_WORDS, Math.max(sentence.start(), time.start() - 20), time.start())
              .map(before -> before.start())
              .orElse(time.start());
      start =
          text.matchBefore(SINCE_CLAUSE, Math.max(sentence.start(), start - 70), start)
              .map(before -> before.start())
              .orElse(start);
      if (isCountLikeAYear(text, sentence, new Span(time.start(), time.end()))
          || isPartOfName(time, text, sentence)
          || hasMoreDigits(time, text, sentence)) {
        continue;
      }
      Span span = new Span(start, time.end());
      read(time, text)
          .ifPresent(when -> found.add(new TimeExpression(span, asStated(text, span, when), when)));
    }
    return found;
  }

  /** Returns whether a time is only the beginning of a longer number. */
  private static boolean hasMoreDigits(Matcher time, NormalisedText text, Span sentence) {
    return time.end() < sentence.end()
        && Character.isDigit(text.substring(time.end(), time.end() + 1).charAt(0))
        && Character.isDigit(text.substring(time.end() - 1, time.end()).charAt(0));
  }

  /** Returns whether four digits count people: “At 1 May 2016, 2010 children had a plan”. */
  static boolean isCountLikeAYear(NormalisedText text, Span sentence, Span number) {
    return number.length() == YEAR_LENGTH
        && text.matchesAt(PEOPLE_AFTER, number.end(), sentence.end())
        && (number.start() == sentence.start()
            || text.matchBefore(
                    COUNT_BEFORE, Math.max(sentence.start(), number.start() - 20), number.start())
                .isPresent());
  }

  private static boolean isPartOfName(Matcher time, NormalisedText text, Span sentence) {
    return BARE_YEAR.matcher(time.group()).matches()
        && text.matchBefore(
                TITLE_BEFORE_YEAR, Math.max(sentence.start(), time.start() - 60), time.start())
            .isPresent();
  }

  /** Returns a time since a date as described in words, as it does not hold on the date only. */
  private static When asStated(NormalisedText text, Span span, When when) {
    return text.substring(span).startsWith(SINCE) && !(when instanceof When.Described)
        ? new When.Described(text.quote(span))
        : when;
  }

  private static Optional<When> read(Matcher time, NormalisedText text) {
    if (time.group("described") != null) {
      return Optional.of(described(time, text));
    }
    if (time.group("date") != null) {
      return DatePhrases.parse(time.group("date")).map(When.On::new);
    }
    if (time.group("period") != null) {
      return PeriodPhrases.parse(time.group("period")).or(() -> Optional.of(described(time, text)));
    }
    if (time.group("year") != null) {
      String first = time.group("year");
      String next = time.group("next");
      String last = next.length() == 4 ? next : first.substring(0, 2) + next;
      return isSpanOfYears(first, last, time, text)
          ? between(DatePhrases.parse(first), DatePhrases.parse(last))
          : Optional.empty();
    }
    String first = time.group("first");
    String last = time.group("last");
    // "April to December 2015" gives the year only once.
    String year = YEAR.matcher(first).find() ? "" : last.substring(last.length() - 5);
    return between(DatePhrases.parse(first + year), DatePhrases.parse(last));
  }

  private static When described(Matcher time, NormalisedText text) {
    return new When.Described(text.quote(new Span(time.start(), time.end())));
  }

  /** Returns whether years follow each other, or bound a period: “2014-31” is something else. */
  private static boolean isSpanOfYears(
      String first, String last, Matcher time, NormalisedText text) {
    int years = Integer.parseInt(last) - Integer.parseInt(first);
    return years == 1
        || (years > 1
            && years <= LONGEST_PERIOD
            && text.matchBefore(PERIOD_BEFORE, Math.max(0, time.start() - 20), time.start())
                .isPresent());
  }

  private static Optional<When> between(Optional<PartialDate> first, Optional<PartialDate> last) {
    return first.isEmpty() || last.isEmpty() || last.get().latest().isBefore(first.get().earliest())
        ? Optional.empty()
        : Optional.of(new When.Between(first.get(), last.get()));
  }
}
