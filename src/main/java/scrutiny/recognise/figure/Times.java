package scrutiny.recognise.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.PartialDate;
import scrutiny.fact.When;
import scrutiny.recognise.DateWords;
import scrutiny.text.Span;

/** The times of which sentences tell, by their date or in words. */
final class Times {
  /** A time in a text, with the word that leads to it. */
  record Found(Span span, When when) {}

  private static final String DATE = DateWords.FORM;

  private static final String MONTH =
      "(?:\\d{1,2}"
          + " )?(?:January|February|March|April|May|June|July|August|September|October|November|December)";

  private static final Pattern TIME =
      Pattern.compile(
          "(?:(?:(?:between|from) )?(?<first>%1$s|%2$s)(?: (?:to|and|until) (?:the end of )?| ?- ?)(?<last>%1$s)"
                  .formatted(DATE, MONTH)
              + "|(?<year>(?:19|20)\\d\\d) ?[-/] ?(?<next>(?:20)?\\d\\d)(?!\\d)|(?<date>%s))"
                  .formatted(DATE)
              + "|(?<told>(?:the )?(?:last|past|previous|preceding) (?:(?:[\\w-]+"
              + " )?(?:week|month|quarter)s?|(?:(?:two|three|four|five|six|ten|few|\\d+|full|financial|academic|calendar|school)"
              + " )?years?)\\b(?!')|(?:the )?(?:current|this) (?:financial |academic |school"
              + " )?year\\b|the year (?:before|ending|to date)|(?:a|one|two) years?"
              + " (?:ago|before|earlier)|since (?:the|their|its) (?:last|previous|most recent)(?:"
              + " \\w+)? (?:inspection|visit)|the (?:two|three|five) years before (?:the"
              + " )?inspection|the time of (?:the|this) (?:last |previous )?(?:inspection|visit))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LEAD =
      Pattern.compile(
          "(?:\\b(?:as|at|on|in|of|by|for|during|over|within|since|end of|the)[ ,]+)+$");

  private static final Pattern YEAR = Pattern.compile("\\d{4}$");

  private Times() {}

  /** The times in a sentence, in their order. */
  static List<Found> in(PlainText text, Span sentence) {
    List<Found> found = new ArrayList<>();
    Matcher time = text.matcher(TIME, sentence);
    while (time.find()) {
      int start =
          text.before(LEAD, Math.max(sentence.start(), time.start() - 20), time.start())
              .map(lead -> lead.start())
              .orElse(time.start());
      read(time, text).ifPresent(when -> found.add(new Found(new Span(start, time.end()), when)));
    }
    return found;
  }

  private static Optional<When> read(Matcher time, PlainText text) {
    if (time.group("told") != null) {
      return Optional.of(new When.Told(text.quote(new Span(time.start(), time.end()))));
    }
    if (time.group("date") != null) {
      return DateWords.parse(time.group("date")).map(When.On::new);
    }
    if (time.group("year") != null) {
      String first = time.group("year");
      String next = time.group("next");
      String last = next.length() == 4 ? next : first.substring(0, 2) + next;
      // A year that does not follow is none: "2014-31" is something else.
      return Integer.parseInt(last) == Integer.parseInt(first) + 1
          ? between(DateWords.parse(first), DateWords.parse(last))
          : Optional.empty();
    }
    String first = time.group("first");
    String last = time.group("last");
    // "April to December 2015": the year is told once.
    String year = YEAR.matcher(first).find() ? "" : last.substring(last.length() - 5);
    return between(DateWords.parse(first + year), DateWords.parse(last));
  }

  private static Optional<When> between(Optional<PartialDate> first, Optional<PartialDate> last) {
    return first.isEmpty() || last.isEmpty() || last.get().latest().isBefore(first.get().earliest())
        ? Optional.empty()
        : Optional.of(new When.Between(first.get(), last.get()));
  }
}
