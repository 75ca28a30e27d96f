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
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.html.Site;

/**
 * Finds the report paragraphs that an article's statements and findings quote or retell. Needs a
 * transaction.
 */
final class Origins {
  private static final List<Node> ORIGIN_PROPERTIES = List.of(term("quotedFrom"), term("retells"));
  private static final Node DOCUMENT = term("document");
  private static final Node PAGE = term("page");

  private final Graph unionGraph;
  private final ResourceLabels labels;

  Origins(DatasetGraph data, ResourceLabels labels) {
    this.unionGraph = data.getUnionGraph();
    this.labels = labels;
  }

  /** Returns links to the paragraphs that a statement or finding comes from; mostly none. */
  List<Html> of(Node resource, FactDescriber.Linker linker) {
    List<Html> origins = new ArrayList<>();
    for (Node property : ORIGIN_PROPERTIES) {
      unionGraph.find(resource, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
          .sorted(Comparator.comparing(Node::toString))
          .map(paragraph ->
              Html.concat(
                  Html.of("b", labels.property(property)),
                  Html.text(" "),
                  linker.link(paragraph, name(paragraph))))
          .forEach(origins::add);
    }
    return origins;
  }

  private String name(Node paragraph) {
    String title =
        value(paragraph, OA.hasSource.asNode())
            .or(() -> value(paragraph, DOCUMENT))
            .map(labels::of)
            .orElseGet(() -> labels.of(paragraph));
    return title + value(paragraph, PAGE).map(page -> ", page " + labels.of(page)).orElse("");
  }

  private Optional<Node> value(Node subject, Node property) {
    Iterator<Triple> found = unionGraph.find(subject, property, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
  }

  private static Node term(String name) {
    return NodeFactory.createURI(Site.ONTOLOGY + name);
  }
}
