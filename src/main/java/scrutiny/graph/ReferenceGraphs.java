package scrutiny.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import scrutiny.resolve.Iris;

/**
 * The graphs that do not depend on documents: the register, the ontology with its vocabularies, and
 * the measured accuracy.
 */
public final class ReferenceGraphs {
  private static final List<String> REGISTER_FILES =
      List.of("authorities.ttl", "delivery.ttl", "organisations.ttl", "neighbours.ttl");
  private static final List<String> ONTOLOGY_FILES =
      List.of("scrutiny.ttl", "figures.ttl", "vocabulary.ttl", "measures.ttl");

  private ReferenceGraphs() {}

  /** Returns the quads of the graphs of the register, the ontology and the accuracy. */
  public static List<Quad> quads(Iris iris) {
    List<Quad> quads = new ArrayList<>();
    REGISTER_FILES.forEach(file -> read(file, iris.registerGraph(), quads));
    quads.addAll(providerPages(quads));
    quads.addAll(NameKeys.of(quads));
    PublicOrganisationTriples.add(iris, quads);
    ONTOLOGY_FILES.forEach(file -> read(file, iris.ontologyGraph(), quads));
    Node accuracy = NodeFactory.createURI(iris.accuracyGraph());
    AccuracyTriples.published().forEach(triple -> quads.add(Quad.create(accuracy, triple)));
    return quads;
  }

  /** Returns the links from services to the inspectorate's pages, which their numbers determine. */
  private static List<Quad> providerPages(List<Quad> register) {
    String addresses =
        register.stream()
            .filter(quad -> quad.getPredicate().equals(Terms.URI_SPACE))
            .map(quad -> quad.getObject().getLiteralLexicalForm())
            .findFirst()
            .orElseThrow();
    return register.stream()
        .filter(quad -> quad.getPredicate().equals(Scr.urn))
        .map(quad ->
            Quad.create(
                quad.getGraph(),
                quad.getSubject(),
                Terms.PAGE,
                Terms.uri(addresses + quad.getObject().getLiteralLexicalForm())))
        .toList();
  }

  private static void read(String file, String graph, List<Quad> quads) {
    Node name = NodeFactory.createURI(graph);
    try (InputStream turtle = ReferenceGraphs.class.getResourceAsStream("/ontology/" + file)) {
      RDFParser.source(Objects.requireNonNull(turtle, file))
          .lang(Lang.TURTLE)
          .labelToNode(deterministicLabels(file))
          .parse(
              new StreamRDFBase() {
                @Override
                public void triple(Triple triple) {
                  quads.add(Quad.create(name, triple));
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Labels blank nodes by their position in the file, so that every run gives the same labels. */
  private static LabelToNode deterministicLabels(String file) {
    UUID seed = UUID.nameUUIDFromBytes(file.getBytes(StandardCharsets.UTF_8));
    return LabelToNode.createScopeByDocumentHash(seed);
  }
}
