package scrutiny.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * The rows of a query result, in memory.
 *
 * @param rows the values in the order of the columns; an unbound value is empty
 * @param truncated whether the result had more rows
 */
public record Rows(List<String> columns, List<List<Optional<Node>>> rows, boolean truncated) {
  public Rows {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Reads a result up to a maximum number of rows. */
  public static Rows read(RowSet result, int limit) {
    List<Var> columns = result.getResultVars();
    List<List<Optional<Node>>> rows = new ArrayList<>();
    while (rows.size() < limit && result.hasNext()) {
      Binding row = result.next();
      rows.add(columns.stream().map(c -> Optional.ofNullable(row.get(c))).toList());
    }
    return new Rows(columns.stream().map(Var::getVarName).toList(), rows, result.hasNext());
  }

  /** Returns the text of a term: an IRI, or the lexical form of a literal. */
  public static String text(Node term) {
    if (term.isURI()) {
      return term.getURI();
    }
    return term.isLiteral() ? term.getLiteralLexicalForm() : term.toString();
  }
}
