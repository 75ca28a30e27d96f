package scrutiny.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphFormatTest {
  @TempDir Path folder;

  private static final List<Quad> QUADS =
      List.of(quad("a", "one"), quad("a", "two"), quad("b", "one"), quad("b", "three"));

  private static Quad quad(String graph, String value) {
    return Quad.create(
        NodeFactory.createURI("urn:x:" + graph),
        NodeFactory.createURI("urn:x:s"),
        Scr.words,
        NodeFactory.createLiteralString(value));
  }

  private DatasetGraph readBack(String name) throws IOException {
    Path file = folder.resolve(name);
    try (var out = Files.newOutputStream(file)) {
      GraphFormat.parse(file).orElseThrow().write(QUADS, out);
    }
    return RDFDataMgr.loadDatasetGraph(file.toUri().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"graph.nq", "graph.trig", "graph.nq.gz", "graph.trig.gz"})
  void keepsTheNamedGraphs(String name) throws IOException {
    DatasetGraph read = readBack(name);
    assertThat(read.stream()).hasSize(4);
    QUADS.forEach(quad -> assertThat(read.contains(quad)).isTrue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"graph.ttl", "graph.ttl.gz"})
  void mergesTheGraphsInTurtle(String name) throws IOException {
    DatasetGraph read = readBack(name);
    assertThat(read.getDefaultGraph().size()).isEqualTo(3);
    assertThat(read.stream()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"graph.nq", "graph.trig", "graph.ttl", "graph.nq.gz"})
  void writesTheSameBytesForAnyOrder(String name) throws IOException {
    GraphFormat format = GraphFormat.parse(Path.of(name)).orElseThrow();
    List<Quad> reversed = new ArrayList<>(QUADS);
    Collections.reverse(reversed);
    ByteArrayOutputStream first = new ByteArrayOutputStream();
    ByteArrayOutputStream second = new ByteArrayOutputStream();
    format.write(QUADS, first);
    format.write(reversed, second);
    assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
  }

  @Test
  void rejectsOtherExtensions() {
    assertThat(GraphFormat.parse(Path.of("graph.json"))).isEmpty();
    assertThat(GraphFormat.parse(Path.of("graph.gz"))).isEmpty();
  }
}
