package scrutiny.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import scrutiny.Fixture;
import scrutiny.store.copy.QuadCopy;

/**
 * Every file of {@code queries/} gives the same rows in the same order on Jena, RDF4J and Oxigraph.
 * Jena reads the copy of its store in memory, as a server does.
 *
 * <p>The data are the fixture, or the N-Quads file of {@code -Dengines.graph}; {@code
 * -Dengines.council} then names the council of the queries that need one. The milliseconds of each
 * query are written to {@code target/engines.tsv}. Oxigraph is skipped without Node.js or its
 * package, which {@code npm ci --prefix .ci/engines} installs.
 */
class EnginesTest {
  private static final String GRAPH = System.getProperty("engines.graph", "");
  private static final String COUNCIL = System.getProperty("engines.council", "");
  private static final Pattern WHOLE_DECIMAL = Pattern.compile("-?\\d+\\.0");
  private static final Map<String, List<List<String>>> JENA_ROWS = new TreeMap<>();
  private static final Map<String, Map<String, Long>> MILLISECONDS = new TreeMap<>();

  private static SparqlService jena = QueriesTest.FIXTURE;
  private static Rdf4jEngine rdf4j;
  private static OxigraphEngine oxigraph;

  static Stream<PrebuiltQuery> queries() {
    return QueriesTest.queries();
  }

  @BeforeAll
  static void loadTheSameQuads(@TempDir Path folder) throws Exception {
    DatasetGraph data = GRAPH.isEmpty() ? Fixture.dataset(QueriesTest.MORE) : read(GRAPH);
    QuadCopy.prepare(data);
    jena = SparqlService.of(data, Duration.ofMinutes(5));
    ParameterValues accepted = new ParameterValues(jena);
    Map<String, Query> bound = new TreeMap<>();
    for (PrebuiltQuery query : queries().toList()) {
      bound.put(query.name(), query.bind(requiredValues(query), accepted));
    }
    bound.forEach((name, query) -> {
      long start = System.nanoTime();
      JENA_ROWS.put(name, jenaRows(query));
      record(name, "jena", start);
    });
    rdf4j = Rdf4jEngine.of(data, bound);
    oxigraph = OxigraphEngine.of(data, bound, folder);
  }

  @AfterAll
  static void close() throws Exception {
    rdf4j.close();
    List<String> lines =
        JENA_ROWS.entrySet().stream()
            .map(e -> e.getKey() + "\t" + e.getValue().size() + "\t" + MILLISECONDS.get(e.getKey()))
            .toList();
    Files.createDirectories(Path.of("target"));
    Files.write(Path.of("target/engines.tsv"), lines);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void rdf4jGivesTheSameRows(PrebuiltQuery query) {
    long start = System.nanoTime();
    List<List<String>> rows = rdf4j.rows(query.name(), query.columns());
    record(query.name(), "rdf4j", start);
    assertThat(rows).containsExactlyElementsOf(JENA_ROWS.get(query.name()));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void oxigraphGivesTheSameRows(PrebuiltQuery query) throws Exception {
    assumeTrue(oxigraph.isInstalled(), "no Oxigraph: install Node.js, npm ci --prefix .ci/engines");
    times(query.name()).put("oxigraph", oxigraph.milliseconds(query.name()));
    assertThat(oxigraph.rows(query.name())).containsExactlyElementsOf(JENA_ROWS.get(query.name()));
  }

  private static DatasetGraph read(String file) {
    Dataset dataset = TDB2Factory.createDataset();
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    Txn.executeWrite(dataset, () -> RDFDataMgr.read(dataset, file));
    return dataset.asDatasetGraph();
  }

  private static Map<String, String> requiredValues(PrebuiltQuery query) {
    Map<String, String> values = new TreeMap<>(QueriesTest.requiredValues(query));
    if (!COUNCIL.isEmpty()) {
      values.computeIfPresent("authority", (name, council) -> COUNCIL);
    }
    return values;
  }

  private static List<List<String>> jenaRows(Query query) {
    return jena.select(
        query,
        rows ->
            Rows.read(rows, Integer.MAX_VALUE).rows().stream()
                .map(row ->
                    row.stream().map(cell -> normalised(cell.map(Rows::text).orElse("-"))).toList())
                .toList());
  }

  /** Returns a whole decimal without its fraction, which not every engine writes. */
  static String normalised(String cell) {
    return WHOLE_DECIMAL.matcher(cell).matches() ? cell.substring(0, cell.length() - 2) : cell;
  }

  private static void record(String query, String engine, long start) {
    times(query).put(engine, (System.nanoTime() - start) / 1_000_000);
  }

  private static Map<String, Long> times(String query) {
    return MILLISECONDS.computeIfAbsent(query, name -> new TreeMap<>());
  }
}
