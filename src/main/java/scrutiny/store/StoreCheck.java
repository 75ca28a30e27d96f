package scrutiny.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import scrutiny.text.Issue;

/** Checks a store's content against the shapes, and the words of every passage. */
public final class StoreCheck {
  private static final String SHAPES_FILE = "/ontology/shapes.ttl";
  private static final String REMEDY =
      "convert the documents again, and report the problem if it persists";

  private StoreCheck() {}

  /** Returns the problems found, sorted by resource and message; empty if there are none. */
  public static List<Issue> issues(Store store) {
    DatasetGraph data = store.dataset().asDatasetGraph();
    List<Issue> issues = new ArrayList<>();
    Txn.executeRead(
        data,
        () -> {
          issues.addAll(shapes(union(data)));
          issues.addAll(EvidenceCheck.issues(data));
        });
    issues.sort(Comparator.comparing(Issue::document).thenComparing(Issue::message));
    return issues;
  }

  /** Copies all triples to memory, where validation takes half the time. */
  private static Graph union(DatasetGraph data) {
    Graph union = GraphMemFactory.createDefaultGraph();
    data.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> union.add(quad.asTriple()));
    return union;
  }

  private static List<Issue> shapes(Graph union) {
    return ShaclValidator.get().validate(shapes(), union).getEntries().stream()
        .map(StoreCheck::issue)
        .toList();
  }

  private static Shapes shapes() {
    try (InputStream turtle = StoreCheck.class.getResourceAsStream(SHAPES_FILE)) {
      Graph graph =
          RDFParser.source(Objects.requireNonNull(turtle, SHAPES_FILE)).lang(Lang.TURTLE).toGraph();
      return Shapes.parse(graph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Issue issue(ReportEntry entry) {
    Node value = entry.value();
    String found = value == null ? "" : " Found: " + value;
    String message = entry.message() + found;
    return Issue.warning(entry.focusNode().toString(), "", message.replace('\n', ' '), REMEDY);
  }

  /** Returns the issue of a passage whose words are not the document's. */
  static Issue textMismatch(Node passage, String message) {
    return Issue.warning(passage.toString(), "", message, REMEDY);
  }
}
