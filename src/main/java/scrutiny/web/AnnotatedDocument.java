package scrutiny.web;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import scrutiny.query.Rows;
import scrutiny.web.html.Site;

/**
 * The text of a document with the passages that facts were extracted from.
 *
 * @param iri the document, which is also the name of its graph
 * @param text the text that the offsets of sections and passages refer to
 * @param sections consecutive parts that cover the text
 * @param passages in {@link MarkedPassage#DOCUMENT_ORDER}
 */
record AnnotatedDocument(
    Node iri, String text, List<TextSection> sections, List<MarkedPassage> passages) {
  private static final Node TEXT = term("text");
  private static final Node PAGE_STARTS = term("pageStarts");
  private static final Node EVIDENCE = term("evidence");
  private static final Node STATUS = term("status");
  private static final Node PAGE = term("page");
  private static final Node QUOTE = term("quote");

  /** The property of the first offset of a passage. */
  static final Node START = term("start");

  private static final Node CLAIM = term("Claim");

  AnnotatedDocument {
    sections = List.copyOf(sections);
    passages = List.copyOf(passages);
  }

  /** Returns whether the data contains the text of a document. Needs a transaction. */
  static boolean hasText(DatasetGraph data, Node document) {
    return value(data.getGraph(document), document, TEXT).isPresent();
  }

  /**
   * Returns a document if its graph contains its text, without passages that lie outside the text.
   * Needs a transaction.
   */
  static Optional<AnnotatedDocument> find(DatasetGraph data, Node document) {
    Graph graph = data.getGraph(document);
    return value(graph, document, TEXT)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .map(text -> {
          String starts =
              value(graph, document, PAGE_STARTS).map(Node::getLiteralLexicalForm).orElse("");
          List<MarkedPassage> passages = new ArrayList<>();
          factsByPassage(graph, data.getUnionGraph())
              .forEach((passage, facts) ->
                  passage(graph, passage, facts)
                      .filter(
                          p -> 0 <= p.start() && p.start() < p.end() && p.end() <= text.length())
                      .ifPresent(passages::add));
          passages.sort(MarkedPassage.DOCUMENT_ORDER);
          return new AnnotatedDocument(
              document, text, TextSection.of(starts, text.length()), passages);
        });
  }

  private static Map<String, List<StatedFact>> factsByPassage(Graph graph, Graph unionGraph) {
    Map<String, List<StatedFact>> facts = new TreeMap<>();
    Iterator<Triple> evidence = graph.find(Node.ANY, EVIDENCE, Node.ANY);
    while (evidence.hasNext()) {
      Triple each = evidence.next();
      Optional<StatedTriple> triple = StatedTriple.of(each.getSubject(), graph);
      if (each.getObject().isURI() && triple.isPresent()) {
        StatedFact fact = fact(each.getSubject(), triple.get(), graph, unionGraph);
        facts.computeIfAbsent(each.getObject().getURI(), p -> new ArrayList<>()).add(fact);
      }
    }
    facts.values().forEach(each -> each.sort(StatedFact.BY_IMPORTANCE));
    return facts;
  }

  private static StatedFact fact(Node source, StatedTriple triple, Graph graph, Graph unionGraph) {
    return new StatedFact(
        source,
        triple.subject(),
        triple.property(),
        triple.object(),
        FactKind.of(triple.subject(), triple.property(), unionGraph),
        source.equals(triple.subject()) ? List.of() : notes(graph, source));
  }

  private static List<Node> notes(Graph graph, Node claim) {
    List<Node> notes = new ArrayList<>();
    value(graph, claim, STATUS).ifPresent(notes::add);
    graph
        .find(claim, RDF.type.asNode(), Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(type -> type.isURI() && type.getURI().startsWith(Site.ONTOLOGY))
        .filterDrop(CLAIM::equals)
        .forEachRemaining(notes::add);
    return notes;
  }

  private static Optional<MarkedPassage> passage(Graph graph, String iri, List<StatedFact> facts) {
    Node passage = NodeFactory.createURI(iri);
    return graph.contains(passage, QUOTE, Node.ANY)
        ? Optional.of(
            new MarkedPassage(
                number(graph, passage, START),
                end(graph, passage),
                number(graph, passage, PAGE),
                facts))
        : Optional.empty();
  }

  /** Returns the offset after a passage, or -1 if it has no start or no quote. */
  static int end(Graph graph, Node passage) {
    int start = number(graph, passage, START);
    int length = value(graph, passage, QUOTE).map(Rows::text).map(String::length).orElse(0);
    return start < 0 || length == 0 ? -1 : start + length;
  }

  /** Returns the integer value of a property, or -1 if there is none. */
  static int number(Graph graph, Node subject, Node property) {
    return value(graph, subject, property)
        .map(node -> node.isLiteral() && node.getLiteralValue() instanceof Number n ? n : -1)
        .map(Number::intValue)
        .orElse(-1);
  }

  private static Optional<Node> value(Graph graph, Node subject, Node property) {
    Iterator<Triple> found = graph.find(subject, property, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
  }

  private static Node term(String name) {
    return NodeFactory.createURI(Site.ONTOLOGY + name);
  }
}
