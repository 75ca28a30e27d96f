package scrutiny.web;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import scrutiny.web.describe.Prefixes;
import scrutiny.web.format.AvailableFormats;
import scrutiny.web.format.Download;
import scrutiny.web.format.Format;

/** Selects the triples that describe resources, and serialises them. Needs a transaction. */
final class Description {
  /** The formats that a description is available in. */
  static final AvailableFormats FORMATS =
      AvailableFormats.of(
              Format.HTML, Format.TTL, Format.JSONLD, Format.NT, Format.RDF, Format.TRIG)
          .withSynonym(Format.JSON, Format.JSONLD)
          .withSynonym(Format.XML, Format.RDF);

  /** The formats that the description of a single thing is available in. */
  static final AvailableFormats THING_FORMATS =
      AvailableFormats.of(
              Format.HTML,
              Format.TTL,
              Format.JSONLD,
              Format.NT,
              Format.RDF,
              Format.TRIG,
              Format.CSV,
              Format.TSV,
              Format.XLSX)
          .withSynonym(Format.JSON, Format.JSONLD)
          .withSynonym(Format.XML, Format.RDF);

  private static final Comparator<Triple> BY_PROPERTY_AND_SUBJECT =
      Comparator.comparing((Triple triple) -> triple.getPredicate().toString())
          .thenComparing(triple -> triple.getSubject().toString());

  private Description() {}

  /** Returns the triples with a resource as subject. */
  static List<Triple> outgoing(Node resource, DatasetGraph data) {
    return data.getUnionGraph().find(resource, Node.ANY, Node.ANY).toList();
  }

  /** Returns the triples with a resource as object, in the order of property and subject. */
  static List<Triple> incoming(Node resource, DatasetGraph data) {
    return data.getUnionGraph().find(Node.ANY, Node.ANY, resource).toList().stream()
        .sorted(BY_PROPERTY_AND_SUBJECT)
        .toList();
  }

  /** Returns all triples of a graph. */
  static Collection<Triple> ofGraph(Graph graph) {
    return graph.find().toList();
  }

  /**
   * Returns the triples about the IRIs that start with a prefix, and about their blank nodes. Reads
   * only the graphs that contain an instance of a class.
   *
   * @param type the class, such as that of ontologies
   */
  static Collection<Triple> ofNamespace(String prefix, Node type, DatasetGraph data) {
    Set<Node> graphs = new HashSet<>();
    data.find(Node.ANY, Node.ANY, RDF.type.asNode(), type)
        .forEachRemaining(quad -> graphs.add(quad.getGraph()));
    Set<Node> subjects = new TreeSet<>(Comparator.comparing(Node::toString));
    for (Node graph : graphs) {
      data.find(graph, Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> {
            Node subject = quad.getSubject();
            if (subject.isURI() && subject.getURI().startsWith(prefix)) {
              subjects.add(subject);
            }
          });
    }
    return withBlankNodes(subjects, data);
  }

  /** Returns the triples about resources, and about the blank nodes that these lead to. */
  static Collection<Triple> withBlankNodes(Set<Node> subjects, DatasetGraph data) {
    Set<Triple> triples = new LinkedHashSet<>();
    Deque<Node> toDescribe = new ArrayDeque<>(subjects);
    Set<Node> described = new HashSet<>(subjects);
    while (!toDescribe.isEmpty()) {
      for (Triple triple : outgoing(toDescribe.removeFirst(), data)) {
        triples.add(triple);
        if (triple.getObject().isBlank() && described.add(triple.getObject())) {
          toDescribe.add(triple.getObject());
        }
      }
    }
    return triples;
  }

  /**
   * Returns a response with the name of the file to save it as, unless it is a page or a failure.
   *
   * @param name the name of the resource
   * @param loaded the day on which the data was loaded
   */
  static CompleteResponse withFileName(
      CompleteResponse response, String name, String loaded, Format format) {
    return format == Format.HTML || !response.isSuccessful()
        ? response
        : response.withHeader(
            "Content-Disposition", Download.disposition(name, List.of(), loaded, format));
  }

  /** Returns a graph of triples, with prefixes. */
  static Graph graph(Collection<Triple> triples) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(Prefixes.all());
    triples.forEach(graph::add);
    return graph;
  }

  /**
   * Serialises triples. TriG gives each in the named graphs that state it, the other formats once.
   */
  static CompleteResponse serialise(Collection<Triple> triples, Format format, DatasetGraph data) {
    if (format != Format.TRIG) {
      return serialise(graph(triples), format);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DatasetGraph named = DatasetGraphFactory.create();
    Prefixes.all().forEach(named.prefixes()::add);
    triples.forEach(triple -> addQuads(triple, data, named));
    RDFWriter.source(named).format(RDFFormat.TRIG_BLOCKS).output(out);
    return new CompleteResponse(200, format.mediaType(), out.toByteArray());
  }

  /** Serialises a graph in a format without named graphs. */
  static CompleteResponse serialise(Graph graph, Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(graph).format(rdfFormat(format)).output(out);
    return new CompleteResponse(200, format.mediaType(), out.toByteArray());
  }

  private static void addQuads(Triple triple, DatasetGraph data, DatasetGraph named) {
    data.find(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject())
        .forEachRemaining(quad -> {
          if (!quad.isDefaultGraph()) {
            named.add(Quad.create(quad.getGraph(), triple));
          }
        });
  }

  private static RDFFormat rdfFormat(Format format) {
    return switch (format) {
      case JSONLD -> RDFFormat.JSONLD11_PRETTY;
      case NT -> RDFFormat.NTRIPLES_UTF8;
      case RDF -> RDFFormat.RDFXML_PLAIN;
      default -> RDFFormat.TURTLE_PRETTY;
    };
  }
}
