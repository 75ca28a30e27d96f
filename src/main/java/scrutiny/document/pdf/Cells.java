package scrutiny.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sorts a table's runs into cells and its cells into rows. */
final class Cells {
  /** Lines of one cell are at most this many times their size apart. */
  private static final float LEADING = 1.8f;

  /** Two lines at one height differ by less, in points. */
  private static final float LEVEL = 1.5f;

  private Cells() {}

  /** The runs of a cell, from the top. */
  record Cell(List<Run> runs) {
    float top() {
      return runs.getFirst().y();
    }

    /** Whether it holds a list, after which its text may go on. */
    boolean isList() {
      return runs.stream().anyMatch(run -> Line.isMark(run.words()));
    }

    float middle() {
      return (top() + runs.getLast().y()) / 2;
    }
  }

  /** A row; either of its cells may hold nothing, not both. */
  record Row(List<Run> label, List<Run> value) {}

  /** The rows of a table of two columns, from its top. */
  static List<Row> rows(List<Line> lines, float gutter, Leading leading) {
    List<Run> left = new ArrayList<>();
    List<Run> right = new ArrayList<>();
    for (Line line : lines) {
      if (line.hasMark()) {
        Run first = line.runs().getFirst();
        (line.left() < gutter - 1 ? left : right)
            .add(
                new Run(
                    line.mark(), line.left(), line.left(), first.y(), first.size(), first.bold()));
      }
      for (Run run : line.runs()) {
        (run.left() < gutter - 1 ? left : right).add(run);
      }
    }
    return pair(cells(left, leading), cells(right, leading));
  }

  private static List<Cell> cells(List<Run> runs, Leading leading) {
    List<Cell> cells = new ArrayList<>();
    List<Run> cell = new ArrayList<>();
    for (Run run : runs) {
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

  private static boolean startsCell(List<Run> cell, Run run, Leading leading) {
    Run above = cell.getLast();
    float pitch = run.y() - above.y();
    return pitch > LEADING * Math.max(9f, run.size())
        || (pitch > 1 && run.bold() != above.bold())
        || leading.isRuled(cell, run);
  }

  private static List<Row> pair(List<Cell> labels, List<Cell> values) {
    List<List<Cell>> valuesOf = new ArrayList<>();
    labels.forEach(l -> valuesOf.add(new ArrayList<>()));
    List<Placed> rows = new ArrayList<>();
    int labelAbove = -1;
    for (Cell value : values) {
      int nearest = nearest(labels, value);
      int label =
          nearest < 0 && labelAbove >= 0 && valuesOf.get(labelAbove).getLast().isList()
              ? labelAbove
              : nearest;
      if (label < 0) {
        rows.add(new Placed(value.top(), new Row(List.of(), value.runs())));
      } else {
        valuesOf.get(label).add(value);
      }
      labelAbove = label;
    }
    for (int i = 0; i < labels.size(); i++) {
      Cell label = labels.get(i);
      List<Cell> own = valuesOf.get(i);
      if (own.size() > 1 && own.stream().anyMatch(v -> isLevel(label, v))) {
        rows.addAll(levelled(label, own));
      } else if (own.size() > 1 && label.runs().size() >= own.size()) {
        rows.addAll(split(label, own));
      } else {
        List<Run> value = own.stream().flatMap(c -> c.runs().stream()).toList();
        rows.add(new Placed(label.top(), new Row(label.runs(), value)));
      }
    }
    rows.sort(Comparator.comparingDouble(Placed::top));
    return rows.stream().map(Placed::row).toList();
  }

  private record Placed(float top, Row row) {}

  /** The label beside a value: the one whose middle is nearest and whose lines reach to it. */
  private static int nearest(List<Cell> labels, Cell value) {
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
  private static boolean isLevel(Cell label, Cell value) {
    return label.runs().stream().anyMatch(run -> Math.abs(run.y() - value.top()) < LEVEL);
  }

  /** Rows set from the top: each starts where a value and a label start at one height. */
  private static List<Placed> levelled(Cell label, List<Cell> values) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Cell value : values) {
      if (rows.isEmpty() || isLevel(label, value)) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(value);
    }
    List<Placed> placed = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      float top = i == 0 ? 0 : rows.get(i).getFirst().top() - LEVEL;
      float end = i + 1 < rows.size() ? rows.get(i + 1).getFirst().top() - LEVEL : Float.MAX_VALUE;
      List<Run> labels = label.runs().stream().filter(r -> r.y() >= top && r.y() < end).toList();
      List<Run> words = rows.get(i).stream().flatMap(c -> c.runs().stream()).toList();
      placed.add(new Placed(rows.get(i).getFirst().top(), new Row(labels, words)));
    }
    return placed;
  }

  /** Labels set without a gap between the rows: each line goes to the value that it is nearest. */
  private static List<Placed> split(Cell label, List<Cell> values) {
    List<List<Run>> labels = new ArrayList<>();
    values.forEach(v -> labels.add(new ArrayList<>()));
    for (Run run : label.runs()) {
      int nearest = 0;
      for (int i = 1; i < values.size(); i++) {
        if (Math.abs(values.get(i).middle() - run.y())
            < Math.abs(values.get(nearest).middle() - run.y())) {
          nearest = i;
        }
      }
      labels.get(nearest).add(run);
    }
    List<Placed> rows = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      rows.add(new Placed(values.get(i).top(), new Row(labels.get(i), values.get(i).runs())));
    }
    return rows;
  }
}
