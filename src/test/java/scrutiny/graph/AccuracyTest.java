package scrutiny.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import scrutiny.evaluate.Fields;
import scrutiny.resolve.Iris;

/** Accuracy is calculated from scores; the published scores are complete and part of the graph. */
class AccuracyTest {
  private static final String DQV = "http://www.w3.org/ns/dqv#";
  private static final Graph ACCURACY = OntologyFiles.load("accuracy");
  private static final Set<Node> MEASUREMENTS =
      OntologyFiles.instances(ACCURACY, NodeFactory.createURI(DQV + "QualityMeasurement"));

  @Test
  void everyFieldIsMeasuredByBothMetrics() {
    for (String metric : List.of("precision", "recall")) {
      assertThat(
              MEASUREMENTS.stream()
                  .filter(m -> object(m, uri("isMeasurementOf")).equals(concept("metric", metric)))
                  .map(m -> object(m, Scr.field))
                  .collect(Collectors.toSet()))
          .containsExactlyInAnyOrderElementsOf(
              Fields.names().stream().map(name -> concept("field", name)).toList());
    }
  }

  @Test
  void everyValueIsTheRatioOfItsCounts() {
    assertThat(MEASUREMENTS)
        .hasSizeGreaterThan(2 * Fields.names().size())
        .allSatisfy(measurement -> {
          double outOf = number(measurement, Scr.totalCount);
          double share = outOf == 0 ? 1 : number(measurement, Scr.correctCount) / outOf;
          assertThat(Math.abs(number(measurement, uri("value")) - share)).isLessThan(0.0001);
        });
  }

  @Test
  void isInItsOwnNamedGraph() {
    assertThat(ReferenceGraphs.quads(Iris.DEFAULT))
        .filteredOn(quad -> quad.getGraph().getURI().endsWith("/graph/accuracy"))
        .hasSize(ACCURACY.size());
  }

  private static final String SCORES =
      """
      # date: 2026-11-22
      # labelled documents: 7
      field\tkind\tperiod\tdocuments\tright\twrong\tmissed\tspurious
      posts\tsif\tall\t3\t4\t1\t3\t1
      topic\tall\t2024-\t2\t0\t0\t2\t0
      """;

  @Test
  void calculatesPrecisionAndRecallFromCounts() {
    assertThat(measurement("posts/sif/all/precision"))
        .contains(
            "value 0.6667", "correctCount 4", "totalCount 6", "documentCount 3", "reportedKind sif")
        .noneMatch(property -> property.startsWith("period"));
    assertThat(measurement("posts/sif/all/recall")).contains("value 0.5000", "totalCount 8");
  }

  @Test
  void precisionIsOneIfNoValueWasRead() {
    assertThat(measurement("topic/all/2024-/precision"))
        .contains("value 1.0000", "correctCount 0", "totalCount 0", "period 2024-")
        .noneMatch(property -> property.startsWith("kind"));
    assertThat(measurement("topic/all/2024-/recall")).contains("value 0.0000", "totalCount 2");
  }

  @Test
  void describesTheLabelledDocuments() {
    assertThat(properties(SCORES, "/dataset/labelled-documents"))
        .contains("documentCount 7", "date 2026-11-22");
  }

  @Test
  void rejectsScoresWithoutADateOrAColumn() {
    String undated = SCORES.replace("# date: ", "# day: ");
    assertThatThrownBy(() -> AccuracyTriples.of(undated)).hasMessageContaining("date");
    String unnamed = SCORES.replace("\tmissed", "\tlost");
    assertThatThrownBy(() -> AccuracyTriples.of(unnamed)).hasMessageContaining("missed");
  }

  private static List<String> measurement(String path) {
    return properties(SCORES, "/measurement/" + path);
  }

  /** Returns the properties of a resource as local names and values. */
  private static List<String> properties(String scores, String path) {
    return AccuracyTriples.of(scores).stream()
        .filter(triple -> triple.getSubject().getURI().endsWith(path))
        .map(triple -> localName(triple.getPredicate()) + " " + localName(triple.getObject()))
        .toList();
  }

  private static String localName(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI().replaceAll(".*[/#]", "");
  }

  private static double number(Node subject, Node property) {
    return Double.parseDouble(object(subject, property).getLiteralLexicalForm());
  }

  private static Node object(Node subject, Node property) {
    return ACCURACY.find(subject, property, Node.ANY).toList().getFirst().getObject();
  }

  private static Node concept(String scheme, String notation) {
    return Scr.concept(scheme, notation);
  }

  private static Node uri(String name) {
    return NodeFactory.createURI(DQV + name);
  }
}
