package scrutiny.recognise.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.recognise.phrase.DateRange;
import scrutiny.text.Span;

/**
 * Labels that stand together before their values: “Inspection dates: Date of previous inspection:”
 * in one cell, and both dates in the next. The dates follow in the order of the labels.
 */
final class StackedLabels {
  /** The labels of dates on a cover, with their colon or at the end of their cell. */
  private static final Pattern DATE_LABEL =
      Pattern.compile(
          "(?i)\\b(?:(?:date|dates)\\s+(?:of\\s+)?(?:(?:this|the|last|previous)\\s+)*(?:inspection|visit|fieldwork"
              + "|review|publication)s?|(?:(?:this|last|previous)\\s+)?(?:inspection|fieldwork|visit|review)s?"
              + "\\s+(?:date|dates|period)|previous\\s+inspections?|(?:report\\s+)?published(?:\\s+on)?"
              + "|(?:report\\s+)?publication\\s+date)\\s*(?::|(?=\\t)|$)");

  private StackedLabels() {}

  /**
   * Returns the dates of a label.
   *
   * @param label the label with what belongs to it, such as a colon
   * @param block the table, row or paragraph in which it stands
   */
  static Optional<DateRange> dates(String text, Span label, Span block) {
    List<Span> labels = labels(text, block);
    int start = label.start();
    int before = 0;
    for (Span other : labels.reversed()) {
      if (other.end() <= start && text.substring(other.end(), start).isBlank()) {
        start = other.start();
        before++;
      }
    }
    int end = label.end();
    boolean stacked = before > 0;
    for (Span other : labels) {
      if (other.start() >= end && text.substring(end, other.start()).isBlank()) {
        stacked = true;
        end = other.end();
      }
    }
    List<DateRange> dates =
        stacked
            ? DateRange.findAll(text, new Span(end, block.end()))
            : DateRange.find(text, new Span(end, block.end()), OptionalInt.empty()).stream()
                .toList();
    return before < dates.size() ? Optional.of(dates.get(before)) : Optional.empty();
  }

  private static List<Span> labels(String text, Span block) {
    List<Span> labels = new ArrayList<>();
    Matcher label = DATE_LABEL.matcher(text).region(block.start(), block.end());
    while (label.find()) {
      labels.add(new Span(label.start(), label.end()));
    }
    return labels;
  }
}
