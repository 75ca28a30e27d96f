package scrutiny.load;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import scrutiny.graph.QuadBuilder;
import scrutiny.resolve.Iris;
import scrutiny.resolve.Resolver;

/** The graph of several pages, for finding the entities of which a passage is evidence. */
final class MergedGraph {
  private static final String ENTITIES_QUERY =
      """
      PREFIX scr: <https://w3id.org/scrutiny/ontology#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      SELECT DISTINCT ?entity WHERE {
        GRAPH ?g {
          { ?claim rdf:subject|rdf:object ?entity ; scr:evidence ?passage }
          UNION { ?entity scr:evidence ?passage . FILTER NOT EXISTS { ?entity a scr:Claim } }
          UNION { ?part scr:inspection ?entity ; scr:evidence ?passage }
          ?passage scr:document ?document ; scr:start ?start ; scr:quote ?quote .
          ?document scr:sha256 ?hash .
        }
        FILTER(ISIRI(?entity))
        FILTER(?start < ?to && ?start + STRLEN(?quote) > ?from)
      }
      """;

  private final Dataset data = DatasetFactory.create();

  private MergedGraph(List<Quad> quads) {
    quads.forEach(data.asDatasetGraph()::add);
  }

  /** Builds the graph of pages. */
  static MergedGraph of(SampleDocument... pages) {
    return new MergedGraph(
        QuadBuilder.build(
            new Resolver(SampleDocument.REGISTER, Iris.DEFAULT)
                .resolve(Arrays.stream(pages).map(SampleDocument::documentFacts).toList())));
  }

  /** Returns the IRIs of a kind, such as inspections, of which words of a page are evidence. */
  Set<String> entities(String kind, SampleDocument page, String words) {
    ParameterizedSparqlString query = new ParameterizedSparqlString(ENTITIES_QUERY);
    int from = page.documentFacts().text().characters().indexOf(words);
    if (from < 0) {
      throw new IllegalArgumentException("the page does not contain: " + words);
    }
    query.setLiteral("from", from);
    query.setLiteral("to", from + words.length());
    query.setLiteral("hash", page.documentFacts().hash());
    Set<String> entities = new TreeSet<>();
    try (QueryExecution execution = QueryExecution.create(query.asQuery(), data)) {
      ResultSet rows = execution.execSelect();
      while (rows.hasNext()) {
        String iri = rows.next().getResource("entity").getURI();
        if (iri.contains("/id/" + kind + "/")) {
          entities.add(iri);
        }
      }
    }
    return entities;
  }

  /** Returns the values that documents state for a property, accepted or not. */
  Set<String> statedValues(String property) {
    Set<String> values = new TreeSet<>();
    data.asDatasetGraph().stream(Node.ANY, Node.ANY, RDF.Nodes.predicate, Node.ANY)
        .filter(quad -> quad.getObject().toString().endsWith(property))
        .forEach(quad ->
            data.asDatasetGraph().stream(
                    quad.getGraph(), quad.getSubject(), RDF.Nodes.object, Node.ANY)
                .forEach(object -> values.add(object.getObject().getLiteralLexicalForm())));
    return values;
  }

  /** Returns the distinct values of a property in all graphs, by the things of a kind. */
  Map<String, Set<String>> values(String kind, String property) {
    Map<String, Set<String>> values = new TreeMap<>();
    data.asDatasetGraph().stream()
        .filter(quad -> quad.getSubject().toString().contains("/id/" + kind + "/"))
        .filter(quad -> quad.getPredicate().toString().endsWith(property))
        .forEach(quad ->
            values
                .computeIfAbsent(quad.getSubject().toString(), subject -> new TreeSet<>())
                .add(quad.getObject().getLiteralLexicalForm()));
    return values;
  }

  /** Returns whether any graph contains a triple whose nodes end with the given strings. */
  boolean containsTriple(String subject, String property, String object) {
    return data.asDatasetGraph().stream()
        .anyMatch(quad ->
            quad.getSubject().toString().endsWith(subject)
                && quad.getPredicate().toString().endsWith(property)
                && quad.getObject().toString().endsWith(object));
  }
}
