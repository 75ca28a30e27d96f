package scrutiny.recognise.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.document.Block;
import scrutiny.fact.PartialDate;
import scrutiny.fact.Published;
import scrutiny.layout.DocumentForm;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.phrase.DateRange;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.text.Issue;
import scrutiny.text.Span;

/** Reads the publication date that a report states, or the date of a letter. */
final class PublicationRecogniser implements Recogniser {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:Report )?publi(?:shed|cation date)\\b(?:\\s+on)?\\s*:?|Date of publication\\s*:?",
          Pattern.CASE_INSENSITIVE);

  /** A day and month with a misprinted year. */
  private static final Pattern MISPRINT =
      Pattern.compile(
          "^\\s*\\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+,? (?:\\d{1,3}|\\d{5,})\\s*$",
          Pattern.MULTILINE);

  @Override
  public Reading recognise(StructuredDocument document) {
    Cover cover = Cover.of(document);
    Optional<DateRange> day =
        document.form() == DocumentForm.LETTER ? cover.letterDate() : labelledDate(cover);
    if (day.isPresent()) {
      return published(document, day.get());
    }
    return document.form() == DocumentForm.LETTER
        ? correctMisprint(document, cover)
        : Reading.empty();
  }

  private static Reading published(StructuredDocument document, DateRange day) {
    return Reading.of(
        new Published(document.document().text().quote(day.span()), PartialDate.of(day.start())));
  }

  private static Optional<DateRange> labelledDate(Cover cover) {
    for (Block block : cover.introduction()) {
      Matcher label = LABEL.matcher(cover.text()).region(block.span().start(), block.span().end());
      if (label.find()) {
        Optional<DateRange> day =
            StackedLabels.dates(cover.text(), new Span(label.start(), label.end()), block.span());
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  /** Infers a misprinted year from the visit: a letter is written within the year after it. */
  private static Reading correctMisprint(StructuredDocument document, Cover cover) {
    Optional<LocalDate> visit = cover.fieldworkDates(document.form()).map(DateRange::end);
    for (Block block : cover.letterhead()) {
      Matcher misprint =
          MISPRINT.matcher(cover.text()).region(block.span().start(), block.span().end());
      if (visit.isPresent() && misprint.find()) {
        Span span = new Span(misprint.start(), misprint.end());
        int year = visit.get().getYear();
        Optional<DateRange> day =
            DateRange.find(cover.text(), span, OptionalInt.of(year))
                .filter(d -> !d.start().isBefore(visit.get()))
                .or(() -> DateRange.find(cover.text(), span, OptionalInt.of(year + 1)));
        Issue issue =
            Issue.warning(
                document.document().path(),
                "page 1",
                "the letter's date is misprinted: " + misprint.group().strip(),
                "check the date; its year was inferred from the visit");
        return day.map(d ->
                published(document, d)
                    .merge(new Reading(java.util.List.of(), java.util.List.of(issue))))
            .orElse(Reading.empty());
      }
    }
    return Reading.empty();
  }
}
