package scrutiny.recognise.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.document.Block;
import scrutiny.document.Document;
import scrutiny.fact.Fact;
import scrutiny.fact.FieldworkDated;
import scrutiny.fact.InspectionMentioned;
import scrutiny.fact.PartialDate;
import scrutiny.fact.Published;
import scrutiny.layout.DocumentForm;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.phrase.DateRange;
import scrutiny.recognise.spi.Reading;
import scrutiny.text.Issue;
import scrutiny.text.Quote;
import scrutiny.text.Severity;
import scrutiny.text.Span;

/** Finds dates that may be misprinted. The facts keep them as printed. */
public final class DateChecks {
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  /** Inspections with a pause in the middle take eight weeks at most. */
  private static final long MAX_DAYS = 56;

  private static final Pattern LINE = Pattern.compile("[^\\n]+");

  private DateChecks() {}

  /**
   * Returns the issues with the dates of a report or letter.
   *
   * @param read the facts that were read from it
   */
  public static Reading of(StructuredDocument document, Reading read) {
    List<Issue> issues = new ArrayList<>();
    for (Fact fact : read.facts()) {
      if (fact instanceof FieldworkDated days
          && days.inspection().equals(InspectionMentioned.THIS)
          && days.start().isDay()) {
        LocalDate first = days.start().earliest();
        LocalDate last = days.end().map(PartialDate::latest).orElse(first);
        if (WEEKEND.contains(first.getDayOfWeek()) || WEEKEND.contains(last.getDayOfWeek())) {
          issues.add(issue(document, days.quote(), "the inspection starts or ends at a weekend"));
        }
        long length = ChronoUnit.DAYS.between(first, last);
        if (length > MAX_DAYS) {
          issues.add(tooLong(document, days.quote(), length));
        }
        read.facts().stream()
            .filter(Published.class::isInstance)
            .map(Published.class::cast)
            .filter(published -> published.date().latest().isBefore(last))
            .map(p ->
                issue(
                    document,
                    p.quote(),
                    "the publication date is before the inspection's last day"))
            .forEach(issues::add);
        if (document.form() == DocumentForm.REPORT) {
          issues.addAll(footerIssues(document, first, last));
        }
      }
    }
    return new Reading(List.of(), issues);
  }

  /** Headers and footers, which follow the last block, may still give another report's dates. */
  private static List<Issue> footerIssues(
      StructuredDocument structured, LocalDate first, LocalDate last) {
    Document document = structured.document();
    int from = document.blocks().stream().map(Block::span).mapToInt(Span::end).max().orElse(0);
    Matcher line =
        LINE.matcher(document.text().characters()).region(from, document.text().length());
    List<Issue> issues = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    while (line.find()) {
      if (seen.add(line.group())) {
        differingDates(document, new Span(line.start(), line.end()), first, last)
            .map(days ->
                issue(structured, days, "a header or footer gives other dates than the cover"))
            .ifPresent(issues::add);
      }
    }
    return issues;
  }

  private static Optional<Quote> differingDates(
      Document document, Span line, LocalDate first, LocalDate last) {
    return DateRange.find(document.text().characters(), line, OptionalInt.empty())
        .filter(days -> days.end().isAfter(days.start()))
        .filter(days -> !days.start().equals(first) || !days.end().equals(last))
        .map(days -> document.text().quote(days.span()));
  }

  private static Issue tooLong(StructuredDocument document, Quote quote, long days) {
    return Issue.warning(
        document.document().path(),
        "page " + quote.page(),
        "the dates of fieldwork are more than eight weeks apart, "
            + days
            + " days: "
            + quote.text().replaceAll("\\s+", " "),
        "check the dates; they are kept as printed");
  }

  private static Issue issue(StructuredDocument document, Quote quote, String message) {
    return new Issue(
        document.document().path(),
        "page " + quote.page(),
        Severity.NOTE,
        message + ": " + quote.text().replaceAll("\\s+", " "),
        "it may be misprinted; it is kept as printed");
  }
}
