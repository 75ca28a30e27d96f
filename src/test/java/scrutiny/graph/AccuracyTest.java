package scrutiny.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import scrutiny.evaluate.Fields;
import scrutiny.resolve.Iris;

/** The published accuracy is whole, and served. */
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
