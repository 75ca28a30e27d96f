package scrutiny.web;

import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import scrutiny.web.html.Site;

/**
 * The triple for which a passage is the evidence.
 *
 * @param object the object, or the subject again if the claim has none
 */
record StatedTriple(Node subject, Node property, Node object) {
  /** The property of each part of a document that its passage is the evidence of, by its class. */
  private static final Map<Node, Node> PROPERTIES =
      Map.of(
          term("Finding"), term("inspection"),
          term("ReportedFinding"), term("inspection"),
          term("Recommendation"), term("words"),
          term("Statement"), term("words"),
          term("Figure"), term("value"));

  /**
   * Returns the triple that a claim records or that a part of a document stands for; empty if the
   * resource is neither. Needs a transaction.
   */
  static Optional<StatedTriple> of(Node resource, Graph graph) {
    Optional<Node> subject = value(resource, RDF.subject.asNode(), graph);
    return subject.isPresent()
        ? subject.flatMap(s -> ofClaim(resource, s, graph))
        : ofPart(resource, graph);
  }

  private static Optional<StatedTriple> ofClaim(Node claim, Node subject, Graph graph) {
    return value(claim, RDF.predicate.asNode(), graph)
        .map(property ->
            new StatedTriple(
                subject, property, value(claim, RDF.object.asNode(), graph).orElse(subject)));
  }

  private static Optional<StatedTriple> ofPart(Node part, Graph graph) {
    return graph
        .find(part, RDF.type.asNode(), Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(PROPERTIES::containsKey)
        .nextOptional()
        .map(PROPERTIES::get)
        .flatMap(property ->
            value(part, property, graph).map(object -> new StatedTriple(part, property, object)));
  }

  private static Optional<Node> value(Node subject, Node property, Graph graph) {
    Iterator<Triple> found = graph.find(subject, property, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
  }

  private static Node term(String name) {
    return NodeFactory.createURI(Site.ONTOLOGY + name);
  }
}
