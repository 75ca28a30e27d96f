package scrutiny.web.mcp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import scrutiny.query.Rows;

/**
 * Some consecutive rows of a result, and how many follow them.
 *
 * @param rows the values in the order of the columns; an unbound value is empty
 * @param offset the number of rows before them
 * @param remaining the number of rows after them
 * @param more whether there are even more rows than {@code remaining} counts
 */
record ResultPage(
    List<String> columns,
    List<List<Optional<Node>>> rows,
    int offset,
    int remaining,
    boolean more) {
  /** The maximum length of a page's values in characters. */
  static final int MAX_CHARACTERS = 60_000;

  /** The maximum number of following rows that are counted. */
  static final int MAX_COUNTED_ROWS = 100_000;

  ResultPage {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Reads a page of a result, up to the limits of rows and characters, but at least one row. */
  static ResultPage read(RowSet result, Arguments arguments) {
    List<Var> columns = result.getResultVars();
    for (int skipped = 0; skipped < arguments.offset() && result.hasNext(); skipped++) {
      result.next();
    }
    List<List<Optional<Node>>> rows = new ArrayList<>();
    int characters = 0;
    int remaining = 0;
    while (rows.size() < arguments.limit() && result.hasNext()) {
      List<Optional<Node>> row = row(result.next(), columns);
      characters += length(row);
      if (!rows.isEmpty() && characters > MAX_CHARACTERS) {
        remaining = 1;
        break;
      }
      rows.add(row);
    }
    while (remaining < MAX_COUNTED_ROWS && result.hasNext()) {
      result.next();
      remaining++;
    }
    return new ResultPage(
        columns.stream().map(Var::getVarName).toList(),
        rows,
        arguments.offset(),
        remaining,
        result.hasNext());
  }

  /** Returns a page of rows in memory. */
  static ResultPage of(List<String> columns, List<List<Optional<Node>>> all, Arguments arguments) {
    int from = Math.min(arguments.offset(), all.size());
    int to = Math.min(from + arguments.limit(), all.size());
    return new ResultPage(
        columns, all.subList(from, to), arguments.offset(), all.size() - to, false);
  }

  private static List<Optional<Node>> row(Binding row, List<Var> columns) {
    return columns.stream().map(column -> Optional.ofNullable(row.get(column))).toList();
  }

  private static int length(List<Optional<Node>> row) {
    return row.stream()
        .mapToInt(value -> value.map(Rows::text).map(String::length).orElse(0))
        .sum();
  }

  /** Returns the IRIs in its rows, each once, in order. */
  List<Node> iris() {
    return rows.stream()
        .flatMap(List::stream)
        .flatMap(Optional::stream)
        .filter(Node::isURI)
        .distinct()
        .toList();
  }

  /** Returns the offset of the next page. */
  int nextOffset() {
    return offset + rows.size();
  }

  /** Returns which rows it contains, how many follow, and how to request them. */
  String summary() {
    if (rows.isEmpty()) {
      return offset == 0 ? "No rows." : "No rows from offset " + offset + " on.";
    }
    String shown = "Rows " + (offset + 1) + " to " + nextOffset();
    return remaining == 0
        ? shown + " of " + nextOffset() + "."
        : shown
            + "; "
            + (more ? "more than " : "")
            + remaining
            + " more. For the next page repeat the call with offset "
            + nextOffset()
            + ".";
  }
}
