package scrutiny.store;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The record of a store about its graphs: their digests and the number of their quads. It is in the
 * real default graph, which queries do not see. All methods need a transaction.
 */
final class Manifest {
  /** The property of a graph's digest. */
  private static final Node DIGEST = NodeFactory.createURI("urn:scrutiny:digest");

  private static final Node DATASET = NodeFactory.createURI("urn:scrutiny:dataset");
  private static final Node QUADS = NodeFactory.createURI("urn:scrutiny:quads");

  private Manifest() {}

  /** Returns the recorded digests by graph. */
  static Map<Node, Node> digests(DatasetGraph data) {
    Map<Node, Node> digests = new TreeMap<>(Comparator.comparing(Node::toString));
    data.find(Quad.defaultGraphIRI, Node.ANY, DIGEST, Node.ANY)
        .forEachRemaining(quad -> digests.put(quad.getSubject(), quad.getObject()));
    return digests;
  }

  /** Records the digest of a graph that has none. */
  static void addDigest(DatasetGraph data, Node graph, Node digest) {
    data.add(Quad.defaultGraphIRI, graph, DIGEST, digest);
  }

  /** Removes the digest of a graph. */
  static void removeDigest(DatasetGraph data, Node graph) {
    data.deleteAny(Quad.defaultGraphIRI, graph, DIGEST, Node.ANY);
  }

  /** Returns the recorded number of quads in named graphs. */
  static Optional<Long> quads(DatasetGraph data) {
    var recorded = data.find(Quad.defaultGraphIRI, DATASET, QUADS, Node.ANY);
    return recorded.hasNext()
        ? Optional.of(Long.valueOf(recorded.next().getObject().getLiteralLexicalForm()))
        : Optional.empty();
  }

  /** Records the number of quads in named graphs. */
  static void setQuads(DatasetGraph data, long quads) {
    data.deleteAny(Quad.defaultGraphIRI, DATASET, QUADS, Node.ANY);
    data.add(
        Quad.defaultGraphIRI,
        DATASET,
        QUADS,
        NodeFactory.createLiteralString(String.valueOf(quads)));
  }
}
