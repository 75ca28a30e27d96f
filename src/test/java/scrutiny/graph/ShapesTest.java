package scrutiny.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each shape accepts and rejects its examples: a folder in {@code shapes/} for each shape, with
 * files that pass and files that fail with the message in their first line. The focus node is
 * {@code https://example.org/it}.
 */
class ShapesTest {
  private static final Path EXAMPLES = Path.of("src/test/resources/shapes");
  private static final String EXPECTED_MESSAGE = "# expects: ";
  private static final String SHAPE_NAMESPACE = "https://w3id.org/scrutiny/shapes#";
  private static final Node FOCUS_NODE = NodeFactory.createURI("https://example.org/it");
  private static final Graph TERMS = OntologyFiles.load("scrutiny", "vocabulary", "measures");
  private static final Shapes SHAPES = Shapes.parse(OntologyFiles.load("shapes"));

  @ParameterizedTest
  @MethodSource("examples")
  void anExamplePassesOrFailsAsExpected(Path example) throws IOException {
    String first = Files.readAllLines(example).getFirst();
    List<String> messages = messages(example);
    if (example.getFileName().toString().startsWith("passes")) {
      assertThat(messages).isEmpty();
    } else {
      assertThat(first).startsWith(EXPECTED_MESSAGE);
      assertThat(messages).anyMatch(m -> m.contains(first.substring(EXPECTED_MESSAGE.length())));
    }
  }

  @Test
  void everyShapeHasAnExampleThatPassesAndOneThatFails() {
    Set<String> shapes =
        SHAPES.getTargetShapes().stream()
            .map(shape -> shape.getShapeNode().getURI().substring(SHAPE_NAMESPACE.length()))
            .collect(Collectors.toSet());
    assertThat(shapes).hasSizeGreaterThan(20);
    for (String start : List.of("passes", "fails")) {
      assertThat(
              examples()
                  .filter(e -> e.getFileName().toString().startsWith(start))
                  .map(e -> e.getName(e.getNameCount() - 2).toString()))
          .containsAll(shapes);
    }
  }

  @Test
  void theRegisterAndTheVocabulariesConform() {
    Graph graph =
        OntologyFiles.load("scrutiny", "vocabulary", "measures", "authorities", "delivery");
    ValidationReport report = ShaclValidator.get().validate(SHAPES, graph);
    assertThat(report.getEntries()).isEmpty();
  }

  static Stream<Path> examples() {
    try (Stream<Path> files = Files.walk(EXAMPLES)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> messages(Path example) {
    Graph graph = RDFDataMgr.loadGraph(example.toUri().toString());
    assertThat(graph.contains(FOCUS_NODE, Node.ANY, Node.ANY))
        .as("the example describes the focus node")
        .isTrue();
    GraphUtil.addInto(graph, TERMS);
    return ShaclValidator.get().validate(SHAPES, graph, FOCUS_NODE).getEntries().stream()
        .filter(entry -> entry.focusNode().equals(FOCUS_NODE))
        .map(ReportEntry::message)
        .toList();
  }
}
