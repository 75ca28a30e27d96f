package scrutiny.graph;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The Turtle files of {@code ontology/}, and the accuracy that is generated from scores. */
final class OntologyFiles {
  private static final String ACCURACY = "accuracy";

  static final List<String> ALL =
      List.of(
          "scrutiny",
          "figures",
          "vocabulary",
          "measures",
          "shapes",
          "authorities",
          "delivery",
          "organisations",
          ACCURACY);

  private OntologyFiles() {}

  /** Returns the union of files, named without extension, and of {@code accuracy}. */
  static Graph load(String... names) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (String name : names) {
      if (name.equals(ACCURACY)) {
        AccuracyTriples.published().forEach(graph::add);
        continue;
      }
      String file = "/ontology/" + name + ".ttl";
      RDFParser.source(OntologyFiles.class.getResourceAsStream(file))
          .lang(Lang.TURTLE)
          .parse(graph);
    }
    return graph;
  }

  static Stream<Triple> triples(Graph graph) {
    return graph.find().toList().stream();
  }

  static Stream<Node> nodes(Graph graph) {
    return triples(graph).flatMap(t -> Stream.of(t.getSubject(), t.getPredicate(), t.getObject()));
  }

  /** Returns the instances of any of the types. */
  static Set<Node> instances(Graph graph, Node... types) {
    return Stream.of(types)
        .flatMap(type ->
            graph
                .find(Node.ANY, org.apache.jena.vocabulary.RDF.type.asNode(), type)
                .toList()
                .stream())
        .map(Triple::getSubject)
        .collect(Collectors.toSet());
  }
}
