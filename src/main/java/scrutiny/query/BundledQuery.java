package scrutiny.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import scrutiny.resource.BundledFile;

/** A SELECT query of a page, in a file among the program's resources. */
public final class BundledQuery {
  private final Query query;

  private BundledQuery(Query query) {
    this.query = query;
  }

  /** Reads a query, such as that of {@code /web/home/years.rq}. */
  public static BundledQuery read(String path) {
    return new BundledQuery(QueryFactory.create(BundledFile.text(path)));
  }

  /** Returns all rows. */
  public List<QueryRow> rows(SparqlService service) {
    return service.select(query, QueryRow::readAll);
  }

  /** Returns the rows for values of its variables. */
  public List<QueryRow> rows(SparqlService service, Map<String, Node> values) {
    Map<Var, Node> terms = new HashMap<>();
    values.forEach((name, value) -> terms.put(Var.alloc(name), value));
    return service.select(QueryTransformOps.replaceVars(query, terms), QueryRow::readAll);
  }
}
