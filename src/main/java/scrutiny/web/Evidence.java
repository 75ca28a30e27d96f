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
final class Evidence {
  /** Of many quotes as many are shown. */
  private static final int SHOWN = 100;

  private static final Node EVIDENCE = NodeFactory.createURI(Site.ONTOLOGY + "evidence");
  private static final Node DOCUMENT = NodeFactory.createURI(Site.ONTOLOGY + "document");
  private static final Node PAGE = NodeFactory.createURI(Site.ONTOLOGY + "page");

  private final DatasetGraph data;
  private final Labels labels;

  Evidence(DatasetGraph data, Labels labels) {
    this.data = data;
    this.labels = labels;
  }

  /**
   * The quotes, each with the fact that was read from it: what is said of a thing, what is read
   * from a passage, or the one fact of a claim.
   */
  Html of(Node thing) {
    Graph all = data.getUnionGraph();
    List<Node> claims = new ArrayList<>();
    if (all.contains(thing, EVIDENCE, Node.ANY)) {
      claims.add(thing);
    }
    add(all.find(Node.ANY, RDF.subject.asNode(), thing), claims);
    add(all.find(Node.ANY, EVIDENCE, thing), claims);
    List<Html> quotes =
        claims.stream()
            .sorted(Comparator.comparing(Node::toString))
            .map(claim -> quote(claim, thing))
            .toList();
    return quotes.isEmpty()
        ? Html.NOTHING
        : Html.of("section", Html.of("h2", "In these words"), Html.all(quotes));
  }

  private static void add(Iterator<Triple> triples, List<Node> claims) {
    while (triples.hasNext() && claims.size() < SHOWN) {
      claims.add(triples.next().getSubject());
    }
  }

  /** The address of the words of a passage or a claim, in their page. */
  Optional<String> wordsOf(Node thing) {
    Node passage = value(thing, EVIDENCE).orElse(thing);
    return value(passage, OA.hasSelector.asNode())
        .flatMap(
            selector -> value(passage, OA.hasSource.asNode()).flatMap(d -> words(d, selector)));
  }

  private Optional<String> words(Node document, Node selector) {
    Graph all = data.getUnionGraph();
    int start = ReadDocument.number(all, selector, OA.start.asNode());
    int end = ReadDocument.number(all, selector, OA.end.asNode());
    return ReadDocument.isIn(data, document) && start >= 0 && start < end
        ? Site.words(document, start, end)
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
            .map(node -> Html.all(labels.html(node), Html.text(" ")))
            .orElse(Html.NOTHING);
    Html fact =
        Html.of(
            "p",
            subject,
            Html.of("b", value(claim, RDF.predicate.asNode()).map(labels::property).orElse("")),
            Html.text(" "),
            value(claim, RDF.object.asNode()).map(labels::html).orElse(Html.NOTHING));
    Html page =
        Html.text("page " + passage.flatMap(p -> value(p, PAGE)).map(labels::of).orElse("?"));
    Html where =
        Html.of(
            "footer",
            document.map(labels::html).orElse(Html.NOTHING),
            Html.text(", "),
            wordsOf(claim).map(address -> Html.link(address, page)).orElse(page));
    return Html.element("figure")
        .with(fact, Html.of("blockquote", words.map(labels::html).orElse(Html.NOTHING)), where);
  }

  private Optional<Node> value(Node subject, Node property) {
    Iterator<Triple> found = data.getUnionGraph().find(subject, property, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
  }
}
