package scrutiny.store.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * A path that leads from a thing to values.
 *
 * @param alternatives sequences of properties, of which the first that leads to a value counts; an
 *     empty sequence leads to the thing itself
 */
record PropertyPath(List<List<Node>> alternatives) {
  private static final Map<String, String> NAMESPACES =
      Map.of(
          "scr", "https://w3id.org/scrutiny/ontology#",
          "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
          "skos", "http://www.w3.org/2004/02/skos/core#",
          "foaf", "http://xmlns.com/foaf/0.1/",
          "dcterms", "http://purl.org/dc/terms/",
          "org", "http://www.w3.org/ns/org#",
          "adms", "http://www.w3.org/ns/adms#",
          "prov", "http://www.w3.org/ns/prov#",
          "schema", "https://schema.org/");

  /**
   * Parses alternatives separated by bars: prefixed names separated by slashes, or a full stop for
   * the thing itself.
   */
  static PropertyPath parse(String path) {
    return new PropertyPath(
        Arrays.stream(path.split("\\|", -1)).map(PropertyPath::sequence).toList());
  }

  private static List<Node> sequence(String path) {
    return path.equals(".")
        ? List.of()
        : Arrays.stream(path.split("/", -1)).map(PropertyPath::iri).toList();
  }

  /** Returns the IRI of a prefixed name. */
  static Node iri(String name) {
    int colon = name.indexOf(':');
    String namespace = NAMESPACES.get(name.substring(0, Math.max(0, colon)));
    if (namespace == null) {
      throw new IllegalArgumentException("no known prefix: " + name);
    }
    return NodeFactory.createURI(namespace + name.substring(colon + 1));
  }
}
