package scrutiny.web.section;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * A row of the result of a section's query.
 *
 * @param values the bound values by column
 */
public record Row(Map<String, Node> values) {
  public Row {
    values = Map.copyOf(values);
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

  /** Returns the text of a literal on one line; an empty string if the column is not bound. */
  public String text(String column) {
    return value(column)
        .filter(Node::isLiteral)
        .map(node -> node.getLiteralLexicalForm().replaceAll("\\s+", " ").strip())
        .orElse("");
  }

  /** Returns a whole number; empty if the column is not bound to one. */
  public Optional<Integer> number(String column) {
    String digits = text(column);
    return digits.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
  }

  /** Returns the first row with each value of a column, in order. */
  public static List<Row> firstPer(String column, List<Row> rows) {
    Map<Optional<Node>, Row> first = new LinkedHashMap<>();
    rows.forEach(row -> first.putIfAbsent(row.value(column), row));
    return List.copyOf(first.values());
  }

  /**
   * Returns the groups whose first row has another text than those before: two copies of a report
   * state the same.
   */
  public static List<List<Row>> withDistinctText(String column, Collection<List<Row>> groups) {
    Set<String> texts = new HashSet<>();
    return groups.stream().filter(rows -> texts.add(rows.getFirst().text(column))).toList();
  }

  /** Returns the rows by the value of a column, in the order of each value's first row. */
  public static Map<Node, List<Row>> groupedBy(String column, Collection<Row> rows) {
    Map<Node, List<Row>> groups = new LinkedHashMap<>();
    rows.forEach(
        row -> groups.computeIfAbsent(row.node(column), value -> new ArrayList<>()).add(row));
    return groups;
  }
}
