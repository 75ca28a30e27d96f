package scrutiny.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import scrutiny.text.Issue;

/** Checks a store's content against the shapes, and the words of every passage. */
public final class StoreCheck {
  private static final String SHAPES_FILE = "/ontology/shapes.ttl";

  /** The check that is no shape: that the words of a passage are those of its document. */
  private static final String WORDS = "PassageWords";

  private static final String REMEDY =
      "convert the documents again, and report the problem if it persists";

  private static final String REMEDY_OF_WARNING =
      "compare it with the document, and report the problem if the document differs";

  private StoreCheck() {}

  /** Checks all triples, whichever graph they are in. */
  public static CheckReport check(Store store) {
    DatasetGraph data = store.dataset().asDatasetGraph();
    Graph shapes = shapes();
    List<CheckReport.Result> results = new ArrayList<>();
    Txn.executeRead(
        data,
        () -> {
          for (ReportEntry entry :
              ShaclValidator.get().validate(Shapes.parse(shapes), union(data)).getEntries()) {
            results.add(
                new CheckReport.Result(
                    name(shapes, entry.source()), isWarning(entry), issue(entry)));
          }
          EvidenceCheck.issues(data)
              .forEach(issue -> results.add(new CheckReport.Result(WORDS, false, issue)));
        });
    return CheckReport.of(checks(shapes), results);
  }

  /** Returns the names of all that is checked: the shapes that have a target, and the words. */
  private static Set<String> checks(Graph shapes) {
    Set<String> names = new TreeSet<>();
    Shapes.parse(shapes)
        .getTargetShapes()
        .forEach(shape -> names.add(name(shapes, shape.getShapeNode())));
    names.add(WORDS);
    return names;
  }

  /** Returns the name of the shape that a node is or is part of. */
  private static String name(Graph shapes, Node node) {
    Node shape = node;
    for (Optional<Node> whole = Optional.of(node);
        whole.isPresent();
        whole = whole(shapes, shape)) {
      shape = whole.get();
    }
    return shape.isURI() ? shape.getURI().substring(shape.getURI().indexOf('#') + 1) : "";
  }

  /** Returns what a blank node is part of. */
  private static Optional<Node> whole(Graph shapes, Node part) {
    return part.isBlank()
        ? shapes.find(Node.ANY, Node.ANY, part).toList().stream()
            .map(Triple::getSubject)
            .findFirst()
        : Optional.empty();
  }

  /** Copies all triples to memory, where validation takes half the time. */
  private static Graph union(DatasetGraph data) {
    Graph union = GraphMemFactory.createDefaultGraph();
    data.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> union.add(quad.asTriple()));
    return union;
  }

  private static Graph shapes() {
    try (InputStream turtle = StoreCheck.class.getResourceAsStream(SHAPES_FILE)) {
      return RDFParser.source(Objects.requireNonNull(turtle, SHAPES_FILE))
          .lang(Lang.TURTLE)
          .toGraph();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isWarning(ReportEntry entry) {
    return entry.severity().equals(Severity.Warning);
  }

  private static Issue issue(ReportEntry entry) {
    Node value = entry.value();
    String found = value == null ? "" : " Found: " + value;
    String message = entry.message() + found;
    return Issue.warning(
        entry.focusNode().toString(),
        "",
        message.replace('\n', ' '),
        isWarning(entry) ? REMEDY_OF_WARNING : REMEDY);
  }

  /** Returns the issue of a passage whose words are not the document's. */
  static Issue textMismatch(Node passage, String message) {
    return Issue.warning(passage.toString(), "", message, REMEDY);
  }
}
