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

/** An answer with its columns lined up, for reading. */
public final class TextTable {
  /** A longer value is cut: in a table no reader wants a whole paragraph. */
  private static final int MAX_CELL_WIDTH = 60;

  private final List<List<String>> lines;
  private final boolean truncated;

  private TextTable(List<List<String>> lines, boolean cut) {
    this.lines = lines;
    this.truncated = cut;
  }

  /** All of an answer. */
  static TextTable ofAllRows(RowSet answer) {
    Rows rows = Rows.read(answer, Integer.MAX_VALUE);
    return of(rows, rows.columns());
  }

  /** Some columns of an answer. */
  static TextTable of(Rows rows, List<String> columns) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(columns);
    List<Integer> places = columns.stream().map(rows.columns()::indexOf).toList();
    for (List<Optional<Node>> row : rows.rows()) {
      lines.add(places.stream().map(i -> cell(row.get(i))).toList());
    }
    return new TextTable(lines, rows.truncated());
  }

  private static String cell(Optional<Node> value) {
    String text = value.map(Rows::text).orElse("").replaceAll("[\\s\\p{Cntrl}]+", " ");
    return text.length() > MAX_CELL_WIDTH ? text.substring(0, MAX_CELL_WIDTH - 1) + "…" : text;
  }

  /** Writes it, in UTF-8. */
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
