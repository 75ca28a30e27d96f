package scrutiny.recognise.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scrutiny.document.Block;
import scrutiny.layout.DocumentForm;
import scrutiny.layout.Section;
import scrutiny.layout.SectionKind;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.phrase.DateRange;
import scrutiny.text.Span;

/**
 * The blocks before the first heading of the main text.
 *
 * @param text the text of the document
 * @param letterhead the blocks before the title and the salutation
 * @param introduction the blocks after it
 */
record Cover(String text, List<Block> letterhead, List<Block> introduction) {
  private static final Pattern DATES_LABEL =
      Pattern.compile(
          "(?:Inspection|Fieldwork|Visit|Review)"
              + " (?:(?:start |fieldwork )?dates?|period|fieldwork|undertaken|carried out)\\b\\s*:?"
              + "|Dates? of (?:this |the )?(?:inspection|visit|fieldwork|review)\\s*:?"
              + "|^(?:Dates? )?inspected\\b\\s*:?",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private static final Pattern PREVIOUS_DATES_LABEL =
      Pattern.compile(
          "(?:Dates? of )?previous inspections?(?: dates?)?\\s*:", Pattern.CASE_INSENSITIVE);

  private static final Pattern SALUTATION = Pattern.compile("\\s*Dear\\b");

  /** A letter states its dates where it says what it is about. */
  private static final Pattern SUBJECT =
      Pattern.compile("(?i)\\b(?:letter|visit(?:ed)?|inspection|inspected)\\b");

  private static final Pattern YEAR = Pattern.compile("\\b(20\\d\\d)\\b");

  /** Returns the cover of a report or letter. */
  static Cover of(StructuredDocument document) {
    List<Section> sections = document.sections();
    int title = 0;
    while (title < sections.size() && sections.get(title).kind() != SectionKind.TITLE) {
      title++;
    }
    return new Cover(
        document.document().text().characters(),
        frontBlocks(sections.subList(0, title))
            .takeWhile(block -> !SALUTATION.matcher(document.document().textOf(block)).lookingAt())
            .toList(),
        frontBlocks(sections.subList(title, sections.size())).toList());
  }

  private static Stream<Block> frontBlocks(List<Section> sections) {
    return sections.stream()
        .filter(s -> s.kind() == SectionKind.FRONT)
        .flatMap(s -> s.blocks().stream());
  }

  /** Returns the dates of the inspection or visit. */
  Optional<DateRange> fieldworkDates(DocumentForm form) {
    return switch (form) {
      case REPORT -> labelledDates(DATES_LABEL);
      case LETTER -> datesInIntroduction(letterYear()).or(() -> labelledDates(DATES_LABEL));
      case ARTICLE -> Optional.empty();
    };
  }

  /** Returns the dates of the previous inspection, where the cover has a line for them. */
  Optional<DateRange> previousFieldworkDates() {
    return labelledDates(PREVIOUS_DATES_LABEL);
  }

  /** Returns the date above the address of a letter. */
  Optional<DateRange> letterDate() {
    return letterhead.stream()
        .filter(b -> !(b instanceof Block.Table))
        .flatMap(b -> DateRange.find(text, b.span(), OptionalInt.empty()).stream())
        .findFirst();
  }

  private OptionalInt letterYear() {
    return letterDate().map(d -> OptionalInt.of(d.end().getYear())).orElse(OptionalInt.empty());
  }

  private Optional<DateRange> labelledDates(Pattern pattern) {
    for (Block block : introduction) {
      Matcher label = pattern.matcher(text).region(block.span().start(), block.span().end());
      while (label.find()) {
        Optional<DateRange> days =
            StackedLabels.dates(text, new Span(label.start(), label.end()), block.span());
        if (days.isPresent()) {
          return days;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<DateRange> datesInIntroduction(OptionalInt year) {
    Optional<LocalDate> letterDay = letterDate().map(DateRange::end);
    Optional<DateRange> days = firstDatesInIntroduction(year);
    // If the dates have no year, a letter of January may report a visit in December.
    return days.isPresent()
            && year.isPresent()
            && letterDay.filter(days.get().start()::isAfter).isPresent()
        ? firstDatesInIntroduction(OptionalInt.of(year.getAsInt() - 1))
        : days;
  }

  private Optional<DateRange> firstDatesInIntroduction(OptionalInt year) {
    for (Block block : introduction) {
      Matcher subject = SUBJECT.matcher(text).region(block.span().start(), block.span().end());
      if (subject.find()) {
        Optional<DateRange> days = DateRange.find(text, block.span(), year);
        if (days.isPresent()) {
          return days;
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the first year named in the introduction. */
  OptionalInt firstYear() {
    return introduction.stream()
        .flatMap(b -> YEAR.matcher(text).region(b.span().start(), b.span().end()).results())
        .mapToInt(y -> Integer.parseInt(y.group(1)))
        .findFirst();
  }
}
