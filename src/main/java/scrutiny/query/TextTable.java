package scrutiny.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.exec.RowSet;

/** A text table with aligned columns, such as a query result. */
public final class TextTable {
  /** Longer values are truncated to keep the table readable. */
  private static final int MAX_CELL_WIDTH = 60;

  private final List<List<String>> lines;
  private final boolean truncated;

  private TextTable(List<List<String>> lines, boolean truncated) {
    this.lines = lines;
    this.truncated = truncated;
  }

  /** Returns a table of all rows and columns. */
  static TextTable ofAllRows(RowSet result) {
    Rows rows = Rows.read(result, Integer.MAX_VALUE);
    return of(rows, rows.columns());
  }

  /** Returns a table of some columns. */
  static TextTable of(Rows rows, List<String> columns) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(columns);
    List<Integer> indexes = columns.stream().map(rows.columns()::indexOf).toList();
    for (List<Optional<Node>> row : rows.rows()) {
      lines.add(indexes.stream().map(i -> cell(row.get(i))).toList());
    }
    return new TextTable(lines, rows.truncated());
  }

  /**
   * Returns a table of rows of text.
   *
   * @param columns the names of the columns
   * @param rows the cells of each row, one for each column
   */
  public static TextTable of(List<String> columns, List<List<String>> rows) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(columns);
    lines.addAll(rows);
    return new TextTable(lines, false);
  }

  private static String cell(Optional<Node> value) {
    String text = value.map(Rows::text).orElse("").replaceAll("[\\s\\p{Cntrl}]+", " ");
    return text.length() > MAX_CELL_WIDTH ? text.substring(0, MAX_CELL_WIDTH - 1) + "…" : text;
  }

  /** Writes the table in UTF-8. */
  public void write(OutputStream out) {
    int[] widths = new int[lines.getFirst().size()];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], line.get(i).length());
      }
    }
    StringBuilder text = new StringBuilder();
    append(lines.getFirst(), widths, text);
    append(Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths, text);
    lines.stream().skip(1).forEach(line -> append(line, widths, text));
    if (truncated) {
      text.append("…\n");
    }
    try {
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void append(List<String> line, int[] widths, StringBuilder text) {
    StringBuilder cells = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = line.get(i);
      cells.append(cell).append(" ".repeat(widths[i] - cell.length() + 2));
    }
    text.append(cells.toString().stripTrailing()).append('\n');
  }
}
