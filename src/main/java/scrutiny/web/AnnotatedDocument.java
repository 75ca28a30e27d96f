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
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;

/**
 * A document as it was read: its text, and the passages that facts were read from, in their order.
 */
record AnnotatedDocument(
    Node iri, String text, List<TextSection> sections, List<MarkedPassage> passages) {
  private static final Node TEXT = term("text");
  private static final Node PAGE_STARTS = term("pageStarts");
  private static final Node EVIDENCE = term("evidence");
  private static final Node STATUS = term("status");
  private static final Node PAGE = term("page");
  private static final Node CLAIM = term("Claim");

  AnnotatedDocument {
    sections = List.copyOf(sections);
    passages = List.copyOf(passages);
  }

  /** Whether a graph holds the text of a document. To be asked inside a transaction. */
  static boolean hasText(DatasetGraph data, Node document) {
    return value(data.getGraph(document), document, TEXT).isPresent();
  }

  /** The document, where its graph holds its text. To be asked inside a transaction. */
  static Optional<AnnotatedDocument> find(DatasetGraph data, Node document) {
    Graph said = data.getGraph(document);
    return value(said, document, TEXT)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .map(text -> {
          String starts =
              value(said, document, PAGE_STARTS).map(Node::getLiteralLexicalForm).orElse("");
          List<MarkedPassage> passages = new ArrayList<>();
          factsByPassage(said, data.getUnionGraph())
              .forEach((passage, facts) ->
                  passage(said, passage, facts)
                      .filter(
                          p -> 0 <= p.start() && p.start() < p.end() && p.end() <= text.length())
                      .ifPresent(passages::add));
          passages.sort(MarkedPassage.DOCUMENT_ORDER);
          return new AnnotatedDocument(
              document, text, TextSection.of(starts, text.length()), passages);
        });
  }

  private static Map<String, List<StatedFact>> factsByPassage(Graph said, Graph all) {
    Map<String, List<StatedFact>> facts = new TreeMap<>();
    Iterator<Triple> claims = said.find(Node.ANY, EVIDENCE, Node.ANY);
    while (claims.hasNext()) {
      Triple evidence = claims.next();
      Node claim = evidence.getSubject();
      Optional<Node> subject = value(said, claim, RDF.subject.asNode());
      Optional<Node> property = value(said, claim, RDF.predicate.asNode());
      Optional<Node> object = value(said, claim, RDF.object.asNode());
      if (evidence.getObject().isURI() && subject.isPresent() && property.isPresent()) {
        StatedFact stated =
            new StatedFact(
                claim,
                subject.get(),
                property.get(),
                object.orElse(subject.get()),
                FactKind.of(subject.get(), property.get(), all),
                notes(said, claim));
        facts.computeIfAbsent(evidence.getObject().getURI(), p -> new ArrayList<>()).add(stated);
      }
    }
    facts.values().forEach(each -> each.sort(StatedFact.BY_IMPORTANCE));
    return facts;
  }

  private static List<Node> notes(Graph said, Node claim) {
    List<Node> notes = new ArrayList<>();
    value(said, claim, STATUS).ifPresent(notes::add);
    said.find(claim, RDF.type.asNode(), Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(type -> type.isURI() && type.getURI().startsWith(Site.ONTOLOGY))
        .filterDrop(CLAIM::equals)
        .forEachRemaining(notes::add);
    return notes;
  }

  private static Optional<MarkedPassage> passage(Graph said, String iri, List<StatedFact> facts) {
    Node passage = NodeFactory.createURI(iri);
    return value(said, passage, OA.hasSelector.asNode())
        .map(selector ->
            new MarkedPassage(
                number(said, selector, OA.start.asNode()),
                number(said, selector, OA.end.asNode()),
                number(said, passage, PAGE),
                facts));
  }

  /** A number that is said of something; -1 where none is. */
  static int number(Graph said, Node subject, Node property) {
    return value(said, subject, property)
        .map(node -> node.isLiteral() && node.getLiteralValue() instanceof Number n ? n : -1)
        .map(Number::intValue)
        .orElse(-1);
  }

  private static Optional<Node> value(Graph said, Node subject, Node property) {
    Iterator<Triple> found = said.find(subject, property, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
  }

  private static Node term(String name) {
    return NodeFactory.createURI(Site.ONTOLOGY + name);
  }
}
