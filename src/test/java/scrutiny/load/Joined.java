package scrutiny.load;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.core.Quad;
import scrutiny.graph.Graphs;
import scrutiny.resolve.Iris;
import scrutiny.resolve.Resolver;

/** Pages joined in one graph, to be asked which things their words lead to. */
final class Joined {
  private static final String THINGS =
      """
      PREFIX scr: <https://w3id.org/scrutiny/ontology#>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      SELECT DISTINCT ?thing WHERE {
        GRAPH ?g {
          ?claim rdf:subject|rdf:object ?thing ; scr:document ?document ; scr:evidence ?passage .
          ?passage oa:hasSelector ?selector .
          ?selector oa:start ?start ; oa:end ?end .
          ?document scr:sha256 ?hash .
        }
        FILTER(ISIRI(?thing))
        FILTER(?start < ?to && ?end > ?from)
      }
      """;

  private final Dataset data = DatasetFactory.create();

  private Joined(List<Quad> quads) {
    quads.forEach(data.asDatasetGraph()::add);
  }

  /** The graph of pages. */
  static Joined of(Page... pages) {
    return new Joined(
        Graphs.of(
            new Resolver(Page.REGISTER, Iris.STANDARD)
                .resolve(Arrays.stream(pages).map(Page::read).toList())));
  }

  /** The things of a kind, such as an inspection, of which words of a page are evidence. */
  Set<String> things(String kind, Page page, String words) {
    ParameterizedSparqlString asked = new ParameterizedSparqlString(THINGS);
    int from = page.read().text().characters().indexOf(words);
    if (from < 0) {
      throw new IllegalArgumentException("the page has no such words: " + words);
    }
    asked.setLiteral("from", from);
    asked.setLiteral("to", from + words.length());
    asked.setLiteral("hash", page.read().hash());
    Set<String> things = new TreeSet<>();
    try (QueryExecution execution = QueryExecution.create(asked.asQuery(), data)) {
      ResultSet rows = execution.execSelect();
      while (rows.hasNext()) {
        String iri = rows.next().getResource("thing").getURI();
        if (iri.contains("/id/" + kind + "/")) {
          things.add(iri);
        }
      }
    }
    return things;
  }

  /** Whether a triple stands in any of the graphs, each node told by how its IRI ends. */
  boolean holds(String subject, String property, String object) {
    return data.asDatasetGraph().stream()
        .anyMatch(quad ->
            quad.getSubject().toString().endsWith(subject)
                && quad.getPredicate().toString().endsWith(property)
                && quad.getObject().toString().endsWith(object));
  }
}
