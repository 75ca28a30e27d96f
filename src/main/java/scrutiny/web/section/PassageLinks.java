package scrutiny.web.section;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Site;

/** Finds the addresses of marked passages in the text pages of documents. Needs a transaction. */
public final class PassageLinks {
  private static final Node TEXT = NodeFactory.createURI(Site.ONTOLOGY + "text");

  private final DatasetGraph data;

  /** Creates the links to the documents of a dataset. */
  public PassageLinks(DatasetGraph data) {
    this.data = data;
  }

  /**
   * Returns the address of the passage that a row gives in the columns {@code document}, {@code
   * from} and {@code to}; empty if it gives none, or the graph lacks the text.
   */
  public Optional<String> url(QueryRow row) {
    Optional<Node> document = row.value("document").filter(this::hasText);
    Optional<Integer> from = row.number("from");
    Optional<Integer> to = row.number("to");
    return document.isPresent() && from.isPresent() && to.isPresent()
        ? Site.passageUrl(document.get(), from.get(), to.get())
        : Optional.empty();
  }

  private boolean hasText(Node document) {
    return data.getGraph(document).contains(document, TEXT, Node.ANY);
  }
}
