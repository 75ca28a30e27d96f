package scrutiny.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;

/** The words behind what is said of a thing. To be asked inside a transaction. */
final class EvidenceSection {
  /** Of many quotes as many are shown. */
  private static final int MAX_QUOTES = 100;

  private static final Node EVIDENCE = NodeFactory.createURI(Site.ONTOLOGY + "evidence");
  private static final Node DOCUMENT = NodeFactory.createURI(Site.ONTOLOGY + "document");
  private static final Node PAGE = NodeFactory.createURI(Site.ONTOLOGY + "page");

  private final DatasetGraph data;
  private final ResourceLabels labels;

  EvidenceSection(DatasetGraph data, ResourceLabels labels) {
    this.data = data;
    this.labels = labels;
  }

  /**
   * The quotes, each with the fact that was read from it: what is said of a thing, what is read
   * from a passage, or the one fact of a claim.
   */
  Html html(Node thing) {
    Graph all = data.getUnionGraph();
    List<Node> claims = new ArrayList<>();
    if (all.contains(thing, EVIDENCE, Node.ANY)) {
      claims.add(thing);
    }
    addSubjects(all.find(Node.ANY, RDF.subject.asNode(), thing), claims);
    addSubjects(all.find(Node.ANY, EVIDENCE, thing), claims);
    List<Html> quotes =
        claims.stream()
            .sorted(Comparator.comparing(Node::toString))
            .map(claim -> quote(claim, thing))
            .toList();
    return quotes.isEmpty()
        ? Html.EMPTY
        : Html.of("section", Html.of("h2", "In these words"), Html.concat(quotes));
  }

  private static void addSubjects(Iterator<Triple> triples, List<Node> claims) {
    while (triples.hasNext() && claims.size() < MAX_QUOTES) {
      claims.add(triples.next().getSubject());
    }
  }

  /** The address of the words of a passage or a claim, in their page. */
  Optional<String> passageUrl(Node thing) {
    Node passage = value(thing, EVIDENCE).orElse(thing);
    return value(passage, OA.hasSelector.asNode())
        .flatMap(selector ->
            value(passage, OA.hasSource.asNode()).flatMap(d -> selectionUrl(d, selector)));
  }

  private Optional<String> selectionUrl(Node document, Node selector) {
    Graph all = data.getUnionGraph();
    int start = AnnotatedDocument.number(all, selector, OA.start.asNode());
    int end = AnnotatedDocument.number(all, selector, OA.end.asNode());
    return AnnotatedDocument.hasText(data, document) && start >= 0 && start < end
        ? Site.passageUrl(document, start, end)
        : Optional.empty();
  }

  private Html quote(Node claim, Node thing) {
    Optional<Node> passage = value(claim, EVIDENCE);
    Optional<Node> selector = passage.flatMap(p -> value(p, OA.hasSelector.asNode()));
    Optional<Node> words = selector.flatMap(s -> value(s, OA.exact.asNode()));
    Optional<Node> document = value(claim, DOCUMENT);
    Html subject =
        value(claim, RDF.subject.asNode())
            .filter(node -> !node.equals(thing))
            .map(node -> Html.concat(labels.html(node), Html.text(" ")))
            .orElse(Html.EMPTY);
    Html fact =
        Html.of(
            "p",
            subject,
            Html.of("b", value(claim, RDF.predicate.asNode()).map(labels::property).orElse("")),
            Html.text(" "),
            value(claim, RDF.object.asNode()).map(labels::html).orElse(Html.EMPTY));
    Html page =
        Html.text("page " + passage.flatMap(p -> value(p, PAGE)).map(labels::of).orElse("?"));
    Html where =
        Html.of(
            "footer",
            document.map(labels::html).orElse(Html.EMPTY),
            Html.text(", "),
            passageUrl(claim).map(address -> Html.link(address, page)).orElse(page));
    return Html.element("figure")
        .with(fact, Html.of("blockquote", words.map(labels::html).orElse(Html.EMPTY)), where);
  }

  private Optional<Node> value(Node subject, Node property) {
    Iterator<Triple> found = data.getUnionGraph().find(subject, property, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
  }
}
