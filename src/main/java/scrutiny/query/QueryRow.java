package scrutiny.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.exec.RowSet;

/**
 * A row of a query result.
 *
 * @param values the bound values by column
 */
public record QueryRow(Map<String, Node> values) {
  public QueryRow {
    values = Map.copyOf(values);
  }

  /** Reads all rows of a result. */
  public static List<QueryRow> readAll(RowSet result) {
    List<QueryRow> rows = new ArrayList<>();
    result.forEachRemaining(binding -> {
      Map<String, Node> values = new HashMap<>();
      binding.forEach((variable, value) -> values.put(variable.getVarName(), value));
      rows.add(new QueryRow(values));
    });
    return rows;
  }

  /** Returns the value of a column; empty if it is not bound. */
  public Optional<Node> value(String column) {
    return Optional.ofNullable(values.get(column));
  }

  /**
   * Returns the value of a column that the query always binds.
   *
   * @throws IllegalStateException if it is not bound
   */
  public Node node(String column) {
    return value(column)
        .orElseThrow(() -> new IllegalStateException("the query did not bind ?" + column));
  }

  /** Returns the IRI or the text of a column on one line; empty if it is not bound. */
  public Optional<String> optionalText(String column) {
    return value(column).map(node -> Rows.text(node).replaceAll("\\s+", " ").strip());
  }

  /** Returns the IRI or the text of a column on one line; an empty string if it is not bound. */
  public String text(String column) {
    return optionalText(column).orElse("");
  }

  /** Returns a whole number; empty if the column is not bound to one. */
  public Optional<Integer> number(String column) {
    String digits = text(column);
    return digits.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
  }

  /** Returns the first row with each value of a column, in order. */
  public static List<QueryRow> firstPer(String column, List<QueryRow> rows) {
    Map<Optional<Node>, QueryRow> first = new LinkedHashMap<>();
    rows.forEach(row -> first.putIfAbsent(row.value(column), row));
    return List.copyOf(first.values());
  }

  /**
   * Returns the groups whose first row has another text than those before: two copies of a report
   * state the same.
   */
  public static List<List<QueryRow>> withDistinctText(
      String column, Collection<List<QueryRow>> groups) {
    Set<String> texts = new HashSet<>();
    return groups.stream().filter(rows -> texts.add(rows.getFirst().text(column))).toList();
  }

  /** Returns the rows by the value of a column, in the order of each value's first row. */
  public static Map<Node, List<QueryRow>> groupedBy(String column, Collection<QueryRow> rows) {
    Map<Node, List<QueryRow>> groups = new LinkedHashMap<>();
    rows.forEach(
        row -> groups.computeIfAbsent(row.node(column), value -> new ArrayList<>()).add(row));
    return groups;
  }
}
