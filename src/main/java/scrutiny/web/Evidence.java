package scrutiny.web;

import java.util.ArrayList;
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

  /** The quotes, each with the fact that was read from it. */
  Html of(Node thing) {
    Iterator<Triple> claims = data.getUnionGraph().find(Node.ANY, RDF.subject.asNode(), thing);
    List<Html> quotes = new ArrayList<>();
    while (claims.hasNext() && quotes.size() < SHOWN) {
      quotes.add(quote(claims.next().getSubject()));
    }
    return quotes.isEmpty()
        ? Html.NOTHING
        : Html.of("section", Html.of("h2", "In these words"), Html.all(quotes));
  }

  private Html quote(Node claim) {
    Optional<Node> passage = value(claim, EVIDENCE);
    Optional<Node> selector = passage.flatMap(p -> value(p, OA.hasSelector.asNode()));
    Optional<Node> words = selector.flatMap(s -> value(s, OA.exact.asNode()));
    Optional<Node> document = value(claim, DOCUMENT);
    Html fact =
        Html.of(
            "p",
            Html.of("b", value(claim, RDF.predicate.asNode()).map(labels::property).orElse("")),
            Html.text(" "),
            value(claim, RDF.object.asNode()).map(labels::html).orElse(Html.NOTHING));
    Html where =
        Html.of(
            "footer",
            document.map(labels::html).orElse(Html.NOTHING),
            Html.text(", page "),
            passage.flatMap(p -> value(p, PAGE)).map(labels::html).orElse(Html.text("?")));
    return Html.element("figure")
        .with(fact, Html.of("blockquote", words.map(labels::html).orElse(Html.NOTHING)), where);
  }

  private Optional<Node> value(Node subject, Node property) {
    Graph all = data.getUnionGraph();
    Iterator<Triple> found = all.find(subject, property, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
  }
}
