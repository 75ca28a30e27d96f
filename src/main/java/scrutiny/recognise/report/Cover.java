package scrutiny.recognise.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scrutiny.document.Block;
import scrutiny.layout.Form;
import scrutiny.layout.LaidOut;
import scrutiny.layout.Part;
import scrutiny.layout.Section;
import scrutiny.recognise.DateRange;
import scrutiny.text.Span;

/**
 * What stands before the first heading of the text proper.
 *
 * @param letterhead before the title
 * @param introduction after it
 */
record Cover(String text, List<Block> letterhead, List<Block> introduction) {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:Inspection|Fieldwork|Visit|Review)"
              + " (?:(?:start |fieldwork )?dates?|period|fieldwork|undertaken|carried out)\\b\\s*:?"
              + "|Dates? of (?:this |the )?(?:inspection|visit|fieldwork|review)\\s*:?"
              + "|^(?:Dates? )?inspected\\b\\s*:?",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private static final Pattern PREVIOUS =
      Pattern.compile(
          "(?:Dates? of )?previous inspections?(?: dates?)?\\s*:", Pattern.CASE_INSENSITIVE);

  /** A letter tells its days where it says what it is about. */
  private static final Pattern SUMMARY =
      Pattern.compile("(?i)\\b(?:letter|visit(?:ed)?|inspection|inspected)\\b");

  private static final Pattern YEAR = Pattern.compile("\\b(20\\d\\d)\\b");

  static Cover of(LaidOut document) {
    List<Section> sections = document.sections();
    int title = 0;
    while (title < sections.size() && sections.get(title).part() != Part.TITLE) {
      title++;
    }
    return new Cover(
        document.document().text().characters(),
        front(sections.subList(0, title)).toList(),
        front(sections.subList(title, sections.size())).toList());
  }

  private static Stream<Block> front(List<Section> sections) {
    return sections.stream().filter(s -> s.part() == Part.FRONT).flatMap(s -> s.blocks().stream());
  }

  /** The days of the inspection or visit. */
  Optional<DateRange> fieldwork(Form form) {
    return switch (form) {
      case REPORT -> labelled(LABEL);
      case LETTER -> summarised(letterYear()).or(() -> labelled(LABEL));
      case ARTICLE -> Optional.empty();
    };
  }

  /** The days of the inspection before, where the cover has a line for them. */
  Optional<DateRange> previous() {
    return labelled(PREVIOUS);
  }

  /** The date that a letter bears above its address. */
  Optional<DateRange> letterDate() {
    return letterhead.stream()
        .filter(b -> !(b instanceof Block.Table))
        .flatMap(b -> DateRange.find(text, b.span(), OptionalInt.empty()).stream())
        .findFirst();
  }

  private OptionalInt letterYear() {
    return letterDate().map(d -> OptionalInt.of(d.end().getYear())).orElse(OptionalInt.empty());
  }

  private Optional<DateRange> labelled(Pattern pattern) {
    for (Block block : introduction) {
      Matcher label = pattern.matcher(text).region(block.span().start(), block.span().end());
      while (label.find()) {
        Optional<DateRange> days =
            DateRange.find(text, new Span(label.end(), block.span().end()), OptionalInt.empty());
        if (days.isPresent()) {
          return days;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<DateRange> summarised(OptionalInt year) {
    Optional<LocalDate> written = letterDate().map(DateRange::end);
    Optional<DateRange> days = summarisedIn(year);
    // Of days without a year: a letter of January tells of a visit in December.
    return days.isPresent()
            && year.isPresent()
            && written.filter(days.get().start()::isAfter).isPresent()
        ? summarisedIn(OptionalInt.of(year.getAsInt() - 1))
        : days;
  }

  private Optional<DateRange> summarisedIn(OptionalInt year) {
    for (Block block : introduction) {
      Matcher summary = SUMMARY.matcher(text).region(block.span().start(), block.span().end());
      if (summary.find()) {
        Optional<DateRange> days = DateRange.find(text, block.span(), year);
        if (days.isPresent()) {
          return days;
        }
      }
    }
    return Optional.empty();
  }

  /** The first year named in it. */
  OptionalInt year() {
    return introduction.stream()
        .flatMap(b -> YEAR.matcher(text).region(b.span().start(), b.span().end()).results())
        .mapToInt(y -> Integer.parseInt(y.group(1)))
        .findFirst();
  }
}
