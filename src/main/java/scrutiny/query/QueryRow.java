package scrutiny.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** Returns the IRI or the text of a column; empty if it is not bound. */
  public Optional<String> optionalText(String column) {
    return value(column).map(Rows::text);
  }

  /** Returns the IRI or the text of a column; an empty string if it is not bound. */
  public String text(String column) {
    return optionalText(column).orElse("");
  }
}
