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

/**
 * Where the words of an article come from: the paragraphs of reports that it quotes or retells. To
 * be asked inside a transaction.
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

  /** The paragraphs behind a statement or finding, each with the way to it; mostly none. */
  List<Html> of(Node said, FactDescriber.Linker leading) {
    List<Html> origins = new ArrayList<>();
    for (Node how : ORIGIN_PROPERTIES) {
      unionGraph.find(said, how, Node.ANY).mapWith(Triple::getObject).toList().stream()
          .sorted(Comparator.comparing(Node::toString))
          .map(from ->
              Html.concat(
                  Html.of("b", labels.property(how)),
                  Html.text(" "),
                  leading.link(from, name(from))))
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
