package scrutiny.query;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

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

  /**
   * A part of the rows of a result.
   *
   * @param rows the rows of the part
   * @param total the number of rows of the complete result
   */
  public record Part(Rows rows, int total) {}

  /** Reads the rows after the first ones, up to a number, and counts all. */
  public static Part readPart(RowSet result, int offset, int limit) {
    int skipped = 0;
    while (skipped < offset && result.hasNext()) {
      result.next();
      skipped++;
    }
    Rows rows = read(result, limit);
    int total = skipped + rows.rows().size();
    while (result.hasNext()) {
      result.next();
      total++;
    }
    return new Part(rows, total);
  }

  /** Returns the rows as a result to be read once. */
  public RowSet toRowSet() {
    List<Var> variables = Var.varList(columns);
    Iterator<Binding> bindings = rows.stream().map(row -> binding(variables, row)).iterator();
    return RowSetStream.create(variables, bindings);
  }

  private static Binding binding(List<Var> variables, List<Optional<Node>> row) {
    BindingBuilder binding = Binding.builder();
    for (int i = 0; i < variables.size(); i++) {
      Var variable = variables.get(i);
      row.get(i).ifPresent(value -> binding.add(variable, value));
    }
    return binding.build();
  }

  /** Returns the text of a term: an IRI, or the lexical form of a literal. */
  public static String text(Node term) {
    if (term.isURI()) {
      return term.getURI();
    }
    return term.isLiteral() ? term.getLiteralLexicalForm() : term.toString();
  }
}
