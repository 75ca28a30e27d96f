package scrutiny.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * The rows of an answer, all at hand.
 *
 * @param truncated whether there were more than these
 */
public record Rows(List<String> columns, List<List<Optional<Node>>> rows, boolean truncated) {
  public Rows {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Reads an answer, up to a number of rows. */
  public static Rows read(RowSet answer, int limit) {
    List<Var> columns = answer.getResultVars();
    List<List<Optional<Node>>> rows = new ArrayList<>();
    while (rows.size() < limit && answer.hasNext()) {
      Binding row = answer.next();
      rows.add(columns.stream().map(c -> Optional.ofNullable(row.get(c))).toList());
    }
    return new Rows(columns.stream().map(Var::getVarName).toList(), rows, answer.hasNext());
  }

  /** A term as people read it: an IRI, or a literal without its type. */
  public static String text(Node term) {
    if (term.isURI()) {
      return term.getURI();
    }
    return term.isLiteral() ? term.getLiteralLexicalForm() : term.toString();
  }
}
