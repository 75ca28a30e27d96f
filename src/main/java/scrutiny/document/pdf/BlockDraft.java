package scrutiny.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** A block whose position in the text is not known yet. */
sealed interface BlockDraft {
  /** Consecutive lines in the same style. */
  record Text(List<Line> lines, boolean heading) implements BlockDraft {
    public Text {
      lines = new ArrayList<>(lines);
    }

    Line first() {
      return lines.getFirst();
    }

    Line last() {
      return lines.getLast();
    }

    /** Returns the last run of each line. */
    List<TextRun> lastRuns() {
      return lines.stream().map(line -> line.runs().getLast()).toList();
    }

    boolean isItem() {
      return first().hasMarker();
    }
  }

  /**
   * A table of two columns, which may continue over pages.
   *
   * @param parts its rows, page by page
   * @param columns where its columns are
   */
  record Table(List<TablePart> parts, TableFinder.Columns columns) implements BlockDraft {
    /** Creates a table on one page. */
    Table(int page, List<TableAssembler.Row> rows, TableFinder.Columns columns) {
      this(List.of(new TablePart(page, rows)), columns);
    }

    public Table {
      parts = List.copyOf(parts);
    }

    /** Returns whether the next table has the same columns. */
    boolean continuesIn(Table next) {
      return columns.match(next.columns);
    }

    /** Returns whether a text on the next page is the rest of the last row's second cell. */
    boolean continuesIn(Text next) {
      return !next.heading
          && !next.isItem()
          && next.lines().stream().allMatch(line -> columns.isInSecond(line.left()))
          && parts.getLast().rows().getLast().isUnfinished();
    }

    /** Returns this table with the rest of its last cell. */
    Table continuedBy(Text rest) {
      List<TextRun> runs = rest.lines().stream().flatMap(line -> line.runs().stream()).toList();
      List<TablePart> continued = new ArrayList<>(parts);
      continued.add(
          continued.removeLast().withLastRowContinuedBy(new TableAssembler.Row(List.of(), runs)));
      return new Table(continued, columns);
    }

    /** Returns this table continued by the next, without a header that is repeated there. */
    Table continuedBy(Table next) {
      List<TablePart> joined = new ArrayList<>(parts);
      TablePart first = next.parts.getFirst();
      List<TableAssembler.Row> rows = new ArrayList<>(first.rows());
      if (rows.getFirst().text().equals(parts.getFirst().rows().getFirst().text())) {
        rows.removeFirst();
      }
      TablePart last = joined.removeLast();
      if (!rows.isEmpty() && last.rows().getLast().continuesIn(rows.getFirst())) {
        last = last.withLastRowContinuedBy(rows.removeFirst());
      }
      joined.add(last);
      if (!rows.isEmpty()) {
        joined.add(new TablePart(first.page(), rows));
      }
      joined.addAll(next.parts.subList(1, next.parts.size()));
      return new Table(joined, columns);
    }
  }

  /** The rows of a table that are on one page. */
  record TablePart(int page, List<TableAssembler.Row> rows) {
    public TablePart {
      rows = List.copyOf(rows);
    }

    private TablePart withLastRowContinuedBy(TableAssembler.Row rest) {
      List<TableAssembler.Row> continued = new ArrayList<>(rows);
      continued.add(continued.removeLast().continuedBy(rest));
      return new TablePart(page, continued);
    }
  }
}
