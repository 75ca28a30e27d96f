package scrutiny.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import scrutiny.document.SourceFile;
import scrutiny.fact.DocumentFacts;
import scrutiny.graph.GraphFormat;
import scrutiny.graph.NQuads;
import scrutiny.graph.QuadBuilder;
import scrutiny.graph.RegisterReader;
import scrutiny.reference.Authorities;
import scrutiny.resolve.Iris;
import scrutiny.resolve.Resolver;

/**
 * Compares the graph built from the facts in each folder of cases with the expected graph there,
 * and the facts of the document, if there is one, with the expected facts. {@code -Dcases=write}
 * rewrites facts and graphs, to be reviewed before they are committed.
 */
class CasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final Authorities REGISTER = RegisterReader.read();

  static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  static List<Path> documents() throws IOException {
    return cases().stream().map(c -> c.resolve("input.md")).filter(Files::exists).toList();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void extractsTheExpectedFacts(Path input) throws IOException {
    DocumentFacts read =
        FactExtractor.of(REGISTER)
            .extract(new SourceFile("input.md", Files.readAllBytes(input)))
            .facts()
            .orElseThrow();
    Path facts = input.resolveSibling("facts.jsonl");
    if ("write".equals(System.getProperty("cases"))) {
      FactsFile.write(facts, List.of(read));
    }
    assertThat(FactsFile.toLine(read)).isEqualTo(Files.readString(facts).strip());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void buildsTheExpectedGraph(Path folder) throws IOException {
    List<Quad> quads =
        QuadBuilder.build(
            new Resolver(REGISTER, Iris.DEFAULT)
                .resolve(FactsFile.read(folder.resolve("facts.jsonl"))));
    Path expected = folder.resolve("expected.trig");
    if ("write".equals(System.getProperty("cases"))) {
      try (OutputStream out = Files.newOutputStream(expected)) {
        GraphFormat.parse(expected).orElseThrow().write(quads, out);
      }
    }
    assertSameDataset(RDFDataMgr.loadDatasetGraph(expected.toUri().toString()), dataset(quads));
  }

  private static DatasetGraph dataset(Collection<Quad> quads) {
    DatasetGraph data = DatasetGraphFactory.create();
    quads.forEach(data::add);
    return data;
  }

  private static void assertSameDataset(DatasetGraph expected, DatasetGraph actual) {
    assertThat(graphNames(actual)).isEqualTo(graphNames(expected));
    for (Node name : graphNames(expected)) {
      Graph expectedGraph = expected.getGraph(name);
      Graph actualGraph = actual.getGraph(name);
      if (!expectedGraph.isIsomorphicWith(actualGraph)) {
        List<String> missing = lines(name, expectedGraph);
        List<String> extra = lines(name, actualGraph);
        missing.removeAll(lines(name, actualGraph));
        extra.removeAll(lines(name, expectedGraph));
        assertThat(extra)
            .as("graph %s has extra triples; missing are: %s", name, missing)
            .isEmpty();
        assertThat(missing).as("missing from graph %s", name).isEmpty();
      }
    }
  }

  private static List<Node> graphNames(DatasetGraph data) {
    Iterator<Node> names = data.listGraphNodes();
    return Stream.generate(() -> names.hasNext() ? names.next() : Node.ANY)
        .takeWhile(Node::isConcrete)
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  private static List<String> lines(Node name, Graph graph) {
    return new ArrayList<>(
        NQuads.lines(graph.stream().map(triple -> Quad.create(name, triple)).toList()));
  }
}
