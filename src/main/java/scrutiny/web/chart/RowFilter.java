package scrutiny.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import scrutiny.query.Rows;

/**
 * A parameter of a query that only leaves rows with certain values in a column, so that its answer
 * is a part of the answer without it.
 *
 * @param parameter the name of the parameter
 * @param column the name of the column
 */
public record RowFilter(String parameter, String column, Comparison comparison) {
  /** How the column relates to the value of the parameter; codes and years sort as text. */
  public enum Comparison {
    /** It is the value. */
    EQUAL,
    /** It is the value or comes after it. */
    FROM,
    /** It is the value or comes before it. */
    TO;

    boolean holds(String cell, String value) {
      int order = cell.compareTo(value);
      return switch (this) {
        case EQUAL -> order == 0;
        case FROM -> order >= 0;
        case TO -> order <= 0;
      };
    }
  }

  /** Returns the filters of a first and a last year. */
  static List<RowFilter> ofYears() {
    return List.of(
        new RowFilter("from", "year", Comparison.FROM), new RowFilter("to", "year", Comparison.TO));
  }

  /** Returns the rows of an answer that filters leave, for the values of all parameters. */
  public static Rows apply(List<RowFilter> filters, Map<String, String> values, Rows rows) {
    List<RowFilter> active =
        filters.stream().filter(filter -> values.containsKey(filter.parameter())).toList();
    if (active.isEmpty()) {
      return rows;
    }
    List<List<Optional<Node>>> left = new ArrayList<>();
    for (List<Optional<Node>> row : rows.rows()) {
      if (active.stream().allMatch(filter -> filter.accepts(row, rows.columns(), values))) {
        left.add(row);
      }
    }
    return new Rows(rows.columns(), left, rows.truncated());
  }

  private boolean accepts(
      List<Optional<Node>> row, List<String> columns, Map<String, String> values) {
    String value = values.getOrDefault(parameter, "");
    return row.get(columns.indexOf(column))
        .map(Rows::text)
        .filter(cell -> comparison.holds(cell, value))
        .isPresent();
  }
}
