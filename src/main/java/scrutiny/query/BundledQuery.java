package scrutiny.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import scrutiny.resource.BundledFile;

/** A SELECT query of a page, in a file among the program's resources. */
public final class BundledQuery {
  private final Supplier<Query> query;

  private BundledQuery(Supplier<Query> query) {
    this.query = query;
  }

  /**
   * Returns a query, such as that of {@code /web/home/years.rq}. Its file is read on first use: a
   * server has many pages, and should not parse the queries of all of them before it starts.
   */
  public static BundledQuery read(String path) {
    SingleFlight<String, Query> parsed =
        new SingleFlight<>(file -> QueryFactory.create(BundledFile.text(file)));
    return new BundledQuery(() -> parsed.get(path));
  }

  /** Returns all rows. */
  public List<QueryRow> rows(SparqlService service) {
    return service.select(query.get(), QueryRow::readAll);
  }

  /** Returns the rows for values of its variables. */
  public List<QueryRow> rows(SparqlService service, Map<String, Node> values) {
    Map<Var, Node> terms = new HashMap<>();
    values.forEach((name, value) -> terms.put(Var.alloc(name), value));
    return service.select(QueryTransformOps.replaceVars(query.get(), terms), QueryRow::readAll);
  }
}
