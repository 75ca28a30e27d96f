package scrutiny.web.describe;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.rdf.model.Resource;
import scrutiny.query.InvalidRequestException;
import scrutiny.query.ParameterValues;
import scrutiny.query.PrebuiltQuery;

/**
 * Describes the prebuilt queries in the vocabulary that the SPARQL examples of the SIB use, so that
 * query editors can offer them. Required parameters have example values.
 */
final class SparqlExamples {
  private static final Set<String> STOP_WORDS =
      Set.of("a", "of", "the", "and", "an", "in", "on", "by", "that", "to", "for", "who", "was");

  private SparqlExamples() {}

  /**
   * Returns the description as a graph.
   *
   * @param origin the start of the server's addresses
   */
  static Graph graph(List<PrebuiltQuery> queries, ParameterValues accepted, String origin) {
    Statements statements = new Statements();
    String address = origin + "/.well-known/sparql-examples";
    Resource prefixes = statements.resource(address + "#prefixes", "owl:Ontology");
    Prefixes.all()
        .forEach((prefix, namespace) -> {
          Resource declaration = statements.blank();
          statements.add(declaration, "sh:prefix", prefix);
          statements.add(declaration, "sh:namespace", namespace, XSDDatatype.XSDanyURI);
          statements.add(prefixes, "sh:declare", declaration);
        });
    Resource endpoint = statements.resource(origin + "/sparql");
    for (PrebuiltQuery query : queries) {
      Resource example =
          statements.resource(
              address + "#" + query.name(), "sh:SPARQLExecutable", "sh:SPARQLSelectExecutable");
      statements.addEnglish(example, "rdfs:label", query.title());
      statements.addEnglish(example, "rdfs:comment", query.description());
      statements.add(example, "sh:prefixes", prefixes);
      statements.add(example, "sh:select", text(query, accepted));
      statements.add(example, "schema:target", endpoint);
      statements.add(
          example, "rdfs:seeAlso", statements.resource(origin + "/queries/" + query.name()));
      Arrays.stream(query.name().split("-"))
          .filter(word -> !STOP_WORDS.contains(word))
          .forEach(word -> statements.add(example, "schema:keywords", word));
    }
    return statements.model().getGraph();
  }

  /** Returns the text of a query that can be run as it is. */
  private static String text(PrebuiltQuery query, ParameterValues accepted) {
    try {
      Query bound = query.bind(Snippets.withExamples(query, Map.of(), accepted), accepted);
      return bound.serialize();
    } catch (InvalidRequestException e) {
      throw new IllegalStateException("an example value of " + query.name() + " is not valid", e);
    }
  }
}
