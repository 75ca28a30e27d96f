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

/** Whether a store's content is as it must be: the shapes, and the evidence of every fact. */
public final class StoreCheck {
  private static final String SHAPES_FILE = "/ontology/shapes.ttl";
  private static final String REMEDY = "convert the documents again, and report it if it stays so";

  private StoreCheck() {}

  /** What is wrong, sorted by place; nothing where all is well. */
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

  /** All triples in memory, where the shapes are checked in half the time. */
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

  /** The issue of a place whose words are not the document's. */
  static Issue textMismatch(Node place, String message) {
    return Issue.warning(place.toString(), "", message, REMEDY);
  }
}
