package scrutiny.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.html.Site;

/** Renders the quotations that support the facts about a resource. Needs a transaction. */
final class EvidenceSection {
  private static final Node EVIDENCE = NodeFactory.createURI(Site.ONTOLOGY + "evidence");
  private static final Node DOCUMENT = NodeFactory.createURI(Site.ONTOLOGY + "document");
  private static final Node PAGE = NodeFactory.createURI(Site.ONTOLOGY + "page");
  private static final Node QUOTE = NodeFactory.createURI(Site.ONTOLOGY + "quote");

  private final DatasetGraph data;
  private final ResourceLabels labels;

  EvidenceSection(DatasetGraph data, ResourceLabels labels) {
    this.data = data;
    this.labels = labels;
  }

  /**
   * Returns the claims about a resource, those with it as evidence, and itself if it is a claim, in
   * the order of their IRIs.
   */
  List<Node> claims(Node resource) {
    Graph unionGraph = data.getUnionGraph();
    List<Node> claims = new ArrayList<>();
    if (unionGraph.contains(resource, EVIDENCE, Node.ANY)) {
      claims.add(resource);
    }
    claims.addAll(
        unionGraph
            .find(Node.ANY, RDF.subject.asNode(), resource)
            .mapWith(Triple::getSubject)
            .toList());
    claims.addAll(
        unionGraph.find(Node.ANY, EVIDENCE, resource).mapWith(Triple::getSubject).toList());
    return claims.stream().sorted(Comparator.comparing(Node::toString)).toList();
  }

  /**
   * Returns the quotations of claims, each with the fact that it supports.
   *
   * @param total the number of claims of all pages
   */
  Html html(Node resource, List<Node> claims, int total) {
    List<Html> quotes = claims.stream().map(claim -> quote(claim, resource)).toList();
    String heading =
        claims.size() == total
            ? "Evidence"
            : String.format(Locale.UK, "Evidence: %,d of %,d quotations", claims.size(), total);
    return quotes.isEmpty()
        ? Html.EMPTY
        : Html.of("section", Html.of("h2", heading), Html.concat(quotes));
  }

  /** Returns the link to a passage, or to the passage of a claim, in the document's text page. */
  Optional<String> passageUrl(Node resource) {
    Node passage = value(resource, EVIDENCE).orElse(resource);
    return value(passage, DOCUMENT).flatMap(document -> passageUrl(document, passage));
  }

  private Optional<String> passageUrl(Node document, Node passage) {
    Graph unionGraph = data.getUnionGraph();
    int start = AnnotatedDocument.number(unionGraph, passage, AnnotatedDocument.START);
    int end = AnnotatedDocument.end(unionGraph, passage);
    return AnnotatedDocument.hasText(data, document) && start >= 0 && start < end
        ? Site.passageUrl(document, start, end)
        : Optional.empty();
  }

  private Html quote(Node claim, Node resource) {
    Optional<Node> passage = value(claim, EVIDENCE);
    Optional<Node> exact = passage.flatMap(p -> value(p, QUOTE));
    Optional<Node> document = passage.flatMap(p -> value(p, DOCUMENT));
    Optional<StatedTriple> triple = StatedTriple.of(claim, data.getUnionGraph());
    Html subject =
        triple
            .map(StatedTriple::subject)
            .filter(node -> !node.equals(resource))
            .map(node -> Html.concat(labels.html(node), Html.text(" ")))
            .orElse(Html.EMPTY);
    Html fact =
        Html.of(
            "p",
            subject,
            Html.of("b", triple.map(StatedTriple::property).map(labels::property).orElse("")),
            Html.text(" "),
            triple.map(StatedTriple::object).map(labels::html).orElse(Html.EMPTY));
    Html page =
        Html.text("page " + passage.flatMap(p -> value(p, PAGE)).map(labels::of).orElse("?"));
    Html source =
        Html.of(
            "footer",
            document.map(labels::html).orElse(Html.EMPTY),
            Html.text(", "),
            passageUrl(claim).map(address -> Html.link(address, page)).orElse(page));
    return Html.element("figure")
        .with(fact, Html.of("blockquote", exact.map(labels::html).orElse(Html.EMPTY)), source);
  }

  private Optional<Node> value(Node subject, Node property) {
    Iterator<Triple> found = data.getUnionGraph().find(subject, property, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
  }
}
