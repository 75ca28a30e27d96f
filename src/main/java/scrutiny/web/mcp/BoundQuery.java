package scrutiny.web.mcp;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Creates queries whose variables are replaced by terms in the syntax tree, never in the text. */
final class BoundQuery {
  private BoundQuery() {}

  /** Returns a query with one variable replaced. */
  static Query of(String text, String variable, Node term) {
    return QueryTransformOps.replaceVars(
        QueryFactory.create(text), Map.of(Var.alloc(variable), term));
  }
}
