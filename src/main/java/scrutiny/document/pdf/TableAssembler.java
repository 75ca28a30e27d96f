package scrutiny.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sorts a table's runs into cells and its cells into rows. */
final class TableAssembler {
  /** Lines of one cell are at most this many times their size apart. */
  private static final float MAX_LEADING = 1.8f;

  /** Two lines at one height differ by less, in points. */
  private static final float BASELINE_TOLERANCE = 1.5f;

  private TableAssembler() {}

  /** The runs of a cell, from the top. */
  record Cell(List<TextRun> runs) {
    float top() {
      return runs.getFirst().y();
    }

    /** Whether it holds a list, after which its text may go on. */
    boolean containsList() {
      return runs.stream().anyMatch(run -> Line.isMarker(run.text()));
    }

    float middle() {
      return (top() + runs.getLast().y()) / 2;
    }
  }

  /** A row; either of its cells may hold nothing, not both. */
  record Row(List<TextRun> label, List<TextRun> value) {}

  /** The rows of a table of two columns, from its top. */
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
    List<List<Cell>> valuesOf = new ArrayList<>();
    labels.forEach(l -> valuesOf.add(new ArrayList<>()));
    List<PlacedRow> rows = new ArrayList<>();
    int labelAbove = -1;
    for (Cell value : values) {
      int nearest = nearestLabel(labels, value);
      int label =
          nearest < 0 && labelAbove >= 0 && valuesOf.get(labelAbove).getLast().containsList()
              ? labelAbove
              : nearest;
      if (label < 0) {
        rows.add(new PlacedRow(value.top(), new Row(List.of(), value.runs())));
      } else {
        valuesOf.get(label).add(value);
      }
      labelAbove = label;
    }
    for (int i = 0; i < labels.size(); i++) {
      Cell label = labels.get(i);
      List<Cell> own = valuesOf.get(i);
      if (own.size() > 1 && own.stream().anyMatch(v -> isAtSameHeight(label, v))) {
        rows.addAll(alignFromTop(label, own));
      } else if (own.size() > 1 && label.runs().size() >= own.size()) {
        rows.addAll(splitLabel(label, own));
      } else {
        List<TextRun> value = own.stream().flatMap(c -> c.runs().stream()).toList();
        rows.add(new PlacedRow(label.top(), new Row(label.runs(), value)));
      }
    }
    rows.sort(Comparator.comparingDouble(PlacedRow::top));
    return rows.stream().map(PlacedRow::row).toList();
  }

  private record PlacedRow(float top, Row row) {}

  /** The label beside a value: the one whose middle is nearest and whose lines reach to it. */
  private static int nearestLabel(List<Cell> labels, Cell value) {
    int nearest = -1;
    float distance = Float.MAX_VALUE;
    for (int i = 0; i < labels.size(); i++) {
      Cell label = labels.get(i);
      float size = label.runs().getFirst().size();
      boolean beside =
          value.top() <= label.runs().getLast().y() + size
              && value.runs().getLast().y() >= label.top() - size;
      float apart = Math.abs(label.middle() - value.middle());
      if (beside && apart < distance) {
        nearest = i;
        distance = apart;
      }
    }
    return nearest;
  }

  /** Whether a line of the label stands at the height of a value's first. */
  private static boolean isAtSameHeight(Cell label, Cell value) {
    return label.runs().stream()
        .anyMatch(run -> Math.abs(run.y() - value.top()) < BASELINE_TOLERANCE);
  }

  /** Rows set from the top: each starts where a value and a label start at one height. */
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
      List<TextRun> words = rows.get(i).stream().flatMap(c -> c.runs().stream()).toList();
      placed.add(new PlacedRow(rows.get(i).getFirst().top(), new Row(labels, words)));
    }
    return placed;
  }

  /** Labels set without a gap between the rows: each line goes to the value that it is nearest. */
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
