package scrutiny.store.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that the copy finds the quads of its store, in the order of TDB2's indexes. */
class QuadCopyTest {
  /** A triple in two graphs, and values that TDB2 writes into its indexes instead of a place. */
  private static final List<String> SMALL =
      List.of(
          "(<urn:g1> <urn:a> <urn:p> 1)",
          "(<urn:g1> <urn:a> <urn:p> true)",
          "(<urn:g1> <urn:a> <urn:p> 0)",
          "(<urn:g1> <urn:a> <urn:q> <urn:b>)",
          "(<urn:g1> <urn:b> <urn:q> <urn:b>)",
          "(<urn:g2> <urn:a> <urn:q> <urn:b>)",
          "(<urn:g2> <urn:c> <urn:p> 'text'@en)",
          "(<urn:g2> <urn:c> <urn:p> 'text')",
          "(<urn:g2> <urn:c> <urn:p> -2.5)",
          "(<urn:g3> <urn:c> <urn:p> '2020-01-01'^^<http://www.w3.org/2001/XMLSchema#date>)");

  /** More quads of a subject than are looked through one by one, in two graphs. */
  private static final List<String> LARGE =
      IntStream.range(0, 100)
          .mapToObj(i -> "(<urn:g%d> <urn:many> <urn:p%d> %d)".formatted(1 + i % 2, i % 4, i % 50))
          .toList();

  private static final List<String> QUADS = Stream.concat(SMALL.stream(), LARGE.stream()).toList();

  private static final DatasetGraph DATA = dataset();

  private static DatasetGraph dataset() {
    DatasetGraph data = TDB2Factory.createDataset().asDatasetGraph();
    Txn.executeWrite(data, () -> QUADS.forEach(quad -> data.add(SSE.parseQuad(quad))));
    QuadCopy.prepare(data);
    return data;
  }

  private static Optional<QuadCopy> copyOf(DatasetGraph data) {
    return QuadCopy.of(TDBInternal.getDatasetGraphTDB(data), data.getContext());
  }

  @Test
  void findsTheQuadsOfEachPatternInTheOrderOfTheStore() {
    Txn.executeRead(
        DATA,
        () -> {
          for (String quad : QUADS) {
            for (int bound = 0; bound < 16; bound++) {
              List<Node> pattern = pattern(SSE.parseQuad(quad), bound);
              assertThat(found(pattern, false))
                  .describedAs("%s", pattern)
                  .isNotEmpty()
                  .isEqualTo(
                      Iter.toList(
                          DATA.find(
                              pattern.get(0), pattern.get(1), pattern.get(2), pattern.get(3))));
            }
          }
        });
  }

  @Test
  void findsTriplesOfAnyGraphOnce() {
    Txn.executeRead(
        DATA,
        () -> {
          for (String quad : QUADS) {
            for (int bound = 0; bound < 16; bound += 2) {
              List<Node> pattern = pattern(SSE.parseQuad(quad), bound);
              List<Triple> triples =
                  DATA.getUnionGraph()
                      .find(pattern.get(1), pattern.get(2), pattern.get(3))
                      .toList();
              assertThat(found(pattern, true).stream().map(Quad::asTriple))
                  .describedAs("%s", pattern)
                  .isNotEmpty()
                  .containsExactlyElementsOf(triples);
            }
          }
        });
  }

  /** Returns the places of a quad whose bits are set, and a wildcard in the others. */
  private static List<Node> pattern(Quad quad, int bound) {
    List<Node> places =
        List.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    List<Node> pattern = new ArrayList<>();
    for (int place = 0; place < places.size(); place++) {
      pattern.add((bound & 1 << place) == 0 ? Node.ANY : places.get(place));
    }
    return pattern;
  }

  private static List<Quad> found(List<Node> pattern, boolean distinct) {
    QuadCopy copy = copyOf(DATA).orElseThrow();
    int[] wanted =
        pattern.stream()
            .mapToInt(node -> node.equals(Node.ANY) ? QuadCursor.ANY : copy.nodes().of(node))
            .toArray();
    QuadCursor cursor = copy.cursor();
    cursor.find(wanted, distinct);
    List<Quad> quads = new ArrayList<>();
    while (cursor.next()) {
      quads.add(
          Quad.create(
              node(copy, cursor, 0),
              node(copy, cursor, 1),
              node(copy, cursor, 2),
              node(copy, cursor, 3)));
    }
    return quads;
  }

  private static Node node(QuadCopy copy, QuadCursor cursor, int place) {
    return copy.nodes().node(cursor.value(place));
  }

  @ParameterizedTest
  @ValueSource(strings = {"urn:d", "urn:g4"})
  void hasNoNumberForANodeThatIsInNoQuad(String name) {
    Txn.executeRead(
        DATA,
        () -> {
          NodeNumbers nodes = copyOf(DATA).orElseThrow().nodes();
          assertThat(nodes.of(NodeFactory.createURI(name))).isEqualTo(NodeNumbers.ABSENT);
          assertThat(nodes.of(NodeFactory.createURI("urn:a"))).isNotNegative();
        });
  }

  @Test
  void isNotUsedAfterTheStoreChanged() {
    DatasetGraph data = dataset();
    Txn.executeRead(data, () -> assertThat(copyOf(data)).isPresent());
    Txn.executeWrite(data, () -> data.add(SSE.parseQuad("(<urn:g1> <urn:new> <urn:p> 2)")));
    Txn.executeRead(data, () -> assertThat(copyOf(data)).isEmpty());
    QuadCopy.prepare(data);
    Txn.executeRead(data, () -> assertThat(copyOf(data)).isPresent());
  }

  @Test
  void isNotMadeOfTooManyQuadsOrWhenStopped() {
    DatasetGraph data = TDB2Factory.createDataset().asDatasetGraph();
    Txn.executeWrite(data, () -> QUADS.forEach(quad -> data.add(SSE.parseQuad(quad))));
    QuadCopy.prepare(data, QUADS.size() - 1, () -> false);
    Txn.executeRead(data, () -> assertThat(copyOf(data)).isEmpty());
    QuadCopy.prepare(data, QUADS.size(), () -> true);
    Txn.executeRead(data, () -> assertThat(copyOf(data)).isEmpty());
    QuadCopy.prepare(data, QUADS.size(), () -> false);
    Txn.executeRead(data, () -> assertThat(copyOf(data)).isPresent());
  }

  @Test
  void isNotUsedOutsideOfReading() {
    DatasetGraph data = dataset();
    Txn.executeRead(data, () -> assertThat(copyOf(data)).isPresent());
    Txn.executeWrite(data, () -> assertThat(copyOf(data)).isEmpty());
    assertThat(copyOf(data)).isEmpty();
  }

  @Test
  void isEmptyForAnEmptyStore() {
    DatasetGraph data = TDB2Factory.createDataset().asDatasetGraph();
    QuadCopy.prepare(data);
    Txn.executeRead(
        data,
        () -> {
          QuadCursor cursor = copyOf(data).orElseThrow().cursor();
          cursor.find(
              new int[] {QuadCursor.ANY, QuadCursor.ANY, QuadCursor.ANY, QuadCursor.ANY}, false);
          assertThat(cursor.next()).isFalse();
        });
  }
}
