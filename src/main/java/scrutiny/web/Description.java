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

/** What the graph says about a thing, and the forms in which that is sent. */
final class Description {
  /** Of those that point at a thing, as many are sent. */
  private static final int MAX_INCOMING = 1000;

  /** A form to send it in. */
  enum Representation {
    /** For people. */
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

    /** A graph in this form. */
    CompleteResponse serialise(Graph graph) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      RDFWriter.source(graph).format(format()).output(out);
      return new CompleteResponse(200, mediaType, out.toByteArray());
    }
  }

  private static final AcceptList OFFERED =
      AcceptList.create(
          "text/html",
          "text/turtle",
          "application/ld+json",
          "application/n-triples",
          "application/json");

  private static final MediaType DEFAULT_TYPE = MediaType.create("text/html");

  private Description() {}

  /** The form that a request asks for, by {@code ?format=} or its Accept header. */
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
    return switch (ConNeg.chooseContentType(request, OFFERED, DEFAULT_TYPE).getContentTypeStr()) {
      case "text/turtle" -> Representation.TTL;
      case "application/ld+json", "application/json" -> Representation.JSONLD;
      case "application/n-triples" -> Representation.NT;
      default -> Representation.HTML;
    };
  }

  /** What is said of a thing, and what points at it. To be asked inside a transaction. */
  static Graph of(Node thing, DatasetGraph data) {
    Graph all = data.getUnionGraph();
    Graph described = emptyGraphWithPrefixes();
    all.find(thing, Node.ANY, Node.ANY).forEachRemaining(described::add);
    Iterator<Triple> pointing = all.find(Node.ANY, Node.ANY, thing);
    for (int n = 0; n < MAX_INCOMING && pointing.hasNext(); n++) {
      described.add(pointing.next());
    }
    return described;
  }

  /** A whole graph. To be asked inside a transaction. */
  static Graph ofGraph(Graph said) {
    Graph described = emptyGraphWithPrefixes();
    said.find().forEachRemaining(described::add);
    return described;
  }

  /** What is said of everything whose name begins so. To be asked inside a transaction. */
  static Graph ofNamespace(String beginning, DatasetGraph data) {
    Graph described = emptyGraphWithPrefixes();
    data.getUnionGraph()
        .find()
        .filterKeep(t -> t.getSubject().isURI() && t.getSubject().getURI().startsWith(beginning))
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
