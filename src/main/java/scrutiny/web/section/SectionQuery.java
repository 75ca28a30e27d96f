package scrutiny.web.section;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import scrutiny.query.SparqlService;

/** A SELECT query about one thing, for which it has the variable {@code ?_thing}. */
public final class SectionQuery {
  private static final Var THING = Var.alloc("_thing");

  private final Query query;
  private final SparqlService service;

  private SectionQuery(Query query, SparqlService service) {
    this.query = query;
    this.service = service;
  }

  /**
   * Reads a query.
   *
   * @param file the path below the folder of the web resources, such as {@code council/people.rq}
   */
  public static SectionQuery read(String file, SparqlService service) {
    try (InputStream in = SectionQuery.class.getResourceAsStream("/web/" + file)) {
      if (in == null) {
        throw new IllegalStateException("missing resource: web/" + file);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new SectionQuery(QueryFactory.create(text), service);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the rows about a thing. */
  public List<Row> rows(Node thing) {
    Query about = QueryTransformOps.replaceVars(query, Map.of(THING, thing));
    return service.select(
        about,
        result -> {
          List<Row> rows = new ArrayList<>();
          result.forEachRemaining(binding -> rows.add(row(binding)));
          return rows;
        });
  }

  private static Row row(Binding binding) {
    Map<String, Node> values = new HashMap<>();
    binding.forEach((variable, value) -> values.put(variable.getVarName(), value));
    return new Row(values);
  }
}
