package scrutiny.web.section;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import scrutiny.query.BundledQuery;
import scrutiny.query.QueryRow;
import scrutiny.query.SparqlService;

/** A query about one thing, for which it has the variable {@code ?_thing}. */
public record SectionQuery(BundledQuery query, SparqlService service) {
  /** Returns the rows about a thing. */
  public List<QueryRow> rows(Node thing) {
    return query.rows(service, Map.of("_thing", thing));
  }
}
