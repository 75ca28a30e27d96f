package scrutiny.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Assembles the runs of a table into cells, and its cells into rows. */
final class TableAssembler {
  /** Lines of one cell are at most this many times the font size apart. */
  private static final float MAX_LEADING = 1.8f;

  /** The heights of two lines on one baseline differ by less than this, in points. */
  private static final float BASELINE_TOLERANCE = 1.5f;

  /** A cell with at least as many characters contains prose, not a grade or a name. */
  private static final int MIN_PROSE_LENGTH = 40;

  private TableAssembler() {}

  /** The runs of a cell, from top to bottom. */
  record Cell(List<TextRun> runs) {
    float top() {
      return runs.getFirst().y();
    }

    /** Returns whether the cell contains a list, after which its text may continue. */
    boolean containsList() {
      return runs.stream().anyMatch(run -> Line.isMarker(run.text()));
    }

    float middle() {
      return (top() + runs.getLast().y()) / 2;
    }
  }

  /** A row; at most one of its cells is empty. */
  record Row(List<TextRun> label, List<TextRun> value) {
    String text() {
      return text(label) + "\t" + text(value);
    }

    /** Returns whether the value is prose that breaks off in mid-sentence. */
    boolean isUnfinished() {
      return text(value).length() >= MIN_PROSE_LENGTH && text(value).matches(".*[\\p{L}\\d,–-]");
    }

    /** Returns whether both cells of this row break off and the next row continues its value. */
    private boolean breaksOffBefore(Row next) {
      return text(label).matches(".*(?:,|&|\\b(?:and|of|the|for))")
          && isUnfinished()
          && !next.value.isEmpty()
          && Character.isLowerCase(text(next.value).codePointAt(0));
    }

    /** Returns whether the next row, on another page, is the rest of this one. */
    boolean continuesIn(Row next) {
      return next.label.isEmpty()
          || breaksOffBefore(next)
          || (Character.isLowerCase(text(next.label).codePointAt(0))
              && (value.isEmpty()
                  || next.value.isEmpty()
                  || Character.isLowerCase(text(next.value).codePointAt(0))));
    }

    /** Returns this row with the rest of its cells. */
    Row continuedBy(Row rest) {
      return new Row(joined(label, rest.label), joined(value, rest.value));
    }

    private static List<TextRun> joined(List<TextRun> runs, List<TextRun> rest) {
      return Stream.concat(runs.stream(), rest.stream()).toList();
    }

    private static String text(List<TextRun> runs) {
      return runs.stream().map(TextRun::text).collect(Collectors.joining(" "));
    }
  }

  /** Returns the rows of a table of two columns, from top to bottom. */
  static List<Row> assembleRows(List<Line> lines, float gutter, Leading leading) {
    List<TextRun> left = new ArrayList<>();
    List<TextRun> right = new ArrayList<>();
    for (Line line : lines) {
      if (line.hasMarker()) {
        TextRun first = line.runs().getFirst();
        (line.left() < gutter - 1 ? left : right)
            .add(
                new TextRun(
                    line.marker(),
                    line.left(),
                    line.left(),
                    first.y(),
                    first.size(),
                    first.bold()));
      }
      for (TextRun run : line.runs()) {
        (run.left() < gutter - 1 ? left : right).add(run);
      }
    }
    return alignCells(cells(left, leading), cells(right, leading));
  }

  private static List<Cell> cells(List<TextRun> runs, Leading leading) {
    List<Cell> cells = new ArrayList<>();
    List<TextRun> cell = new ArrayList<>();
    for (TextRun run : runs) {
      if (!cell.isEmpty() && startsCell(cell, run, leading)) {
        cells.add(new Cell(List.copyOf(cell)));
        cell.clear();
      }
      cell.add(run);
    }
    if (!cell.isEmpty()) {
      cells.add(new Cell(List.copyOf(cell)));
    }
    return cells;
  }

  private static boolean startsCell(List<TextRun> cell, TextRun run, Leading leading) {
    TextRun above = cell.getLast();
    float pitch = run.y() - above.y();
    return pitch > MAX_LEADING * Math.max(9f, run.size())
        || (pitch > 1 && run.bold() != above.bold())
        || leading.isRuleBetween(cell, run);
  }

  private static List<Row> alignCells(List<Cell> labels, List<Cell> values) {
    List<List<Cell>> valuesByLabel = new ArrayList<>();
    labels.forEach(l -> valuesByLabel.add(new ArrayList<>()));
    List<PlacedRow> rows = new ArrayList<>();
    int previousLabel = -1;
    for (Cell value : values) {
      int nearest = nearestLabel(labels, value);
      int label =
          nearest < 0
                  && previousLabel >= 0
                  && valuesByLabel.get(previousLabel).getLast().containsList()
              ? previousLabel
              : nearest;
      if (label < 0) {
        rows.add(new PlacedRow(value.top(), new Row(List.of(), value.runs())));
      } else {
        valuesByLabel.get(label).add(value);
      }
      previousLabel = label;
    }
    for (int i = 0; i < labels.size(); i++) {
      Cell label = labels.get(i);
      List<Cell> ownValues = valuesByLabel.get(i);
      if (ownValues.size() > 1 && ownValues.stream().anyMatch(v -> isAtSameHeight(label, v))) {
        rows.addAll(alignFromTop(label, ownValues));
      } else if (ownValues.size() > 1 && label.runs().size() >= ownValues.size()) {
        rows.addAll(splitLabel(label, ownValues));
      } else {
        List<TextRun> value = ownValues.stream().flatMap(c -> c.runs().stream()).toList();
        rows.add(new PlacedRow(label.top(), new Row(label.runs(), value)));
      }
    }
    rows.sort(Comparator.comparingDouble(PlacedRow::top));
    return rows.stream().map(PlacedRow::row).toList();
  }

  private record PlacedRow(float top, Row row) {}

  /**
   * Returns the index of the label beside a value, or -1: the one whose middle is nearest among
   * those whose lines extend to the value.
   */
  private static int nearestLabel(List<Cell> labels, Cell value) {
    int nearest = -1;
    float minDistance = Float.MAX_VALUE;
    for (int i = 0; i < labels.size(); i++) {
      Cell label = labels.get(i);
      float size = label.runs().getFirst().size();
      boolean beside =
          value.top() <= label.runs().getLast().y() + size
              && value.runs().getLast().y() >= label.top() - size;
      float distance = Math.abs(label.middle() - value.middle());
      if (beside && distance < minDistance) {
        nearest = i;
        minDistance = distance;
      }
    }
    return nearest;
  }

  /** Returns whether a line of the label is at the height of the value's first line. */
  private static boolean isAtSameHeight(Cell label, Cell value) {
    return label.runs().stream()
        .anyMatch(run -> Math.abs(run.y() - value.top()) < BASELINE_TOLERANCE);
  }

  /** Aligns rows at the top: each starts where a value and a line of the label are level. */
  private static List<PlacedRow> alignFromTop(Cell label, List<Cell> values) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Cell value : values) {
      if (rows.isEmpty() || isAtSameHeight(label, value)) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(value);
    }
    List<PlacedRow> placed = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      float top = i == 0 ? 0 : rows.get(i).getFirst().top() - BASELINE_TOLERANCE;
      float end =
          i + 1 < rows.size()
              ? rows.get(i + 1).getFirst().top() - BASELINE_TOLERANCE
              : Float.MAX_VALUE;
      List<TextRun> labels =
          label.runs().stream().filter(r -> r.y() >= top && r.y() < end).toList();
      List<TextRun> valueRuns = rows.get(i).stream().flatMap(c -> c.runs().stream()).toList();
      placed.add(new PlacedRow(rows.get(i).getFirst().top(), new Row(labels, valueRuns)));
    }
    return placed;
  }

  /** Splits labels set without a gap between the rows: each line goes to the nearest value. */
  private static List<PlacedRow> splitLabel(Cell label, List<Cell> values) {
    List<List<TextRun>> labels = new ArrayList<>();
    values.forEach(v -> labels.add(new ArrayList<>()));
    for (TextRun run : label.runs()) {
      int nearest = 0;
      for (int i = 1; i < values.size(); i++) {
        if (Math.abs(values.get(i).middle() - run.y())
            < Math.abs(values.get(nearest).middle() - run.y())) {
          nearest = i;
        }
      }
      labels.get(nearest).add(run);
    }
    List<PlacedRow> rows = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      rows.add(new PlacedRow(values.get(i).top(), new Row(labels.get(i), values.get(i).runs())));
    }
    return rows;
  }
}
