package scrutiny.recognise.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.PartialDate;
import scrutiny.fact.When;
import scrutiny.recognise.phrase.DatePhrases;

/** Reads periods that are stated by their length and their end: “the 12 months to 31 March”. */
final class PeriodPhrases {
  /** A regular expression for such periods, without groups. */
  static final String REGEX =
      "(?:the )?(?:(?:%s|\\d+)[ -])?(?:month|year)s?'?(?: period)?".formatted(Numbers.SMALL_NUMBER)
          + " (?:(?:leading )?up to|to|ending|ended|until)(?: on)?(?: the end of)? "
          + DatePhrases.REGEX;

  private static final Pattern PARTS =
      Pattern.compile(
          "(?:the )?(?:(?<count>[\\p{L}\\d]+)[ -])?(?<unit>month|year).*?(?<end>%s)"
              .formatted(DatePhrases.REGEX),
          Pattern.CASE_INSENSITIVE);

  private static final Map<String, Integer> LENGTHS = Map.of("month", 1, "year", 12);

  private PeriodPhrases() {}

  /** Returns the period of a phrase; empty if its end is only a year. */
  static Optional<When> parse(String phrase) {
    Matcher parts = PARTS.matcher(phrase);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String count = parts.group("count");
    int months =
        LENGTHS.getOrDefault(parts.group("unit"), 1) * (count == null ? 1 : Numbers.value(count));
    return DatePhrases.parse(parts.group("end")).flatMap(end -> endingAt(end, months));
  }

  private static Optional<When> endingAt(PartialDate end, int months) {
    LocalDate after = end.latest().plusDays(1).minusMonths(months);
    return switch (end.iso().length()) {
      case 10 -> Optional.of(new When.Between(PartialDate.of(after), end));
      case 7 -> Optional.of(new When.Between(PartialDate.of(YearMonth.from(after)), end));
      default -> Optional.empty();
    };
  }
}
