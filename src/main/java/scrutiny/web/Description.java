package scrutiny.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.util.Iterator;
import java.util.Locale;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/** Selects the triples that describe a resource, and serialises them. */
final class Description {
  /** The maximum number of triples with the resource as object. */
  private static final int MAX_INCOMING = 1000;

  /** A media type that descriptions are available in. */
  enum Representation {
    /** An HTML page. */
    HTML("text/html"),
    /** Turtle. */
    TTL("text/turtle"),
    /** JSON-LD 1.1. */
    JSONLD("application/ld+json"),
    /** N-Triples. */
    NT("application/n-triples");

    private final String mediaType;

    Representation(String mediaType) {
      this.mediaType = mediaType;
    }

    private RDFFormat format() {
      return switch (this) {
        case JSONLD -> RDFFormat.JSONLD11_PRETTY;
        case NT -> RDFFormat.NTRIPLES_UTF8;
        case TTL, HTML -> RDFFormat.TURTLE_PRETTY;
      };
    }

    /** Serialises a graph; HTML pages are rendered elsewhere, so it falls back to Turtle. */
    CompleteResponse serialise(Graph graph) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      RDFWriter.source(graph).format(format()).output(out);
      return new CompleteResponse(200, mediaType, out.toByteArray());
    }
  }

  private static final AcceptList OFFERED_TYPES =
      AcceptList.create(
          "text/html",
          "text/turtle",
          "application/ld+json",
          "application/n-triples",
          "application/json");

  private static final MediaType DEFAULT_TYPE = MediaType.create("text/html");

  private Description() {}

  /** Returns the representation to send, by {@code ?format=} or else the Accept header. */
  static Representation negotiate(HttpServletRequest request) {
    String format = request.getParameter(RequestedFormat.PARAMETER);
    if (format != null) {
      return switch (format.toLowerCase(Locale.ROOT)) {
        case "ttl" -> Representation.TTL;
        case "jsonld" -> Representation.JSONLD;
        case "nt" -> Representation.NT;
        default -> Representation.HTML;
      };
    }
    return switch (ConNeg.chooseContentType(request, OFFERED_TYPES, DEFAULT_TYPE)
        .getContentTypeStr()) {
      case "text/turtle" -> Representation.TTL;
      case "application/ld+json", "application/json" -> Representation.JSONLD;
      case "application/n-triples" -> Representation.NT;
      default -> Representation.HTML;
    };
  }

  /**
   * Returns the triples with a resource as subject, and up to {@link #MAX_INCOMING} with it as
   * object. Needs a transaction.
   */
  static Graph of(Node resource, DatasetGraph data) {
    Graph unionGraph = data.getUnionGraph();
    Graph described = emptyGraphWithPrefixes();
    unionGraph.find(resource, Node.ANY, Node.ANY).forEachRemaining(described::add);
    Iterator<Triple> incoming = unionGraph.find(Node.ANY, Node.ANY, resource);
    for (int n = 0; n < MAX_INCOMING && incoming.hasNext(); n++) {
      described.add(incoming.next());
    }
    return described;
  }

  /** Returns a copy of a graph, with prefixes. Needs a transaction. */
  static Graph ofGraph(Graph graph) {
    Graph described = emptyGraphWithPrefixes();
    graph.find().forEachRemaining(described::add);
    return described;
  }

  /** Returns the triples whose subject IRI starts with a prefix. Needs a transaction. */
  static Graph ofNamespace(String prefix, DatasetGraph data) {
    Graph described = emptyGraphWithPrefixes();
    data.getUnionGraph()
        .find()
        .filterKeep(t -> t.getSubject().isURI() && t.getSubject().getURI().startsWith(prefix))
        .forEachRemaining(described::add);
    return described;
  }

  private static Graph emptyGraphWithPrefixes() {
    Graph graph = GraphFactory.createDefaultGraph();
    graph
        .getPrefixMapping()
        .setNsPrefix("scr", Site.ONTOLOGY)
        .setNsPrefix("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
        .setNsPrefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
        .setNsPrefix("xsd", "http://www.w3.org/2001/XMLSchema#")
        .setNsPrefix("owl", "http://www.w3.org/2002/07/owl#")
        .setNsPrefix("skos", "http://www.w3.org/2004/02/skos/core#")
        .setNsPrefix("dcterms", "http://purl.org/dc/terms/")
        .setNsPrefix("foaf", "http://xmlns.com/foaf/0.1/")
        .setNsPrefix("org", "http://www.w3.org/ns/org#")
        .setNsPrefix("prov", "http://www.w3.org/ns/prov#")
        .setNsPrefix("oa", "http://www.w3.org/ns/oa#");
    return graph;
  }
}
