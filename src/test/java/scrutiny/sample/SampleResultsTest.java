package scrutiny.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.load.LoadRun;
import scrutiny.load.Progress;
import scrutiny.load.RunSummary;
import scrutiny.load.Sample;
import scrutiny.query.Parameter;
import scrutiny.query.ParameterType;
import scrutiny.query.PrebuiltQueries;
import scrutiny.query.PrebuiltQuery;
import scrutiny.query.ResultFormat;
import scrutiny.query.Rows;
import scrutiny.query.SparqlService;
import scrutiny.store.Store;
import scrutiny.store.StoreException;

/**
 * Checks the query results of the bundled sample, loaded from its documents' bytes. {@code
 * -Danswers=apply} rewrites the expected rows, which must be reviewed before they are committed.
 */
class SampleResultsTest {
  private static final Path EXPECTED = Path.of("src/test/resources/sample");

  /** A council on which the sample contains reports, letters and an article. */
  private static final String COUNCIL = "Bath and North East Somerset";

  private static Store store;
  private static RunSummary summary;

  @BeforeAll
  static void load() throws IOException, StoreException {
    store = Store.temporary();
    summary = LoadRun.run(Sample.inputs(), store, Progress.NONE);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  /** Queries for which the sample contains no example. */
  private static final Set<String> QUERIES_WITHOUT_SAMPLE_ROWS =
      Set.of(
          "changes-of-organisation",
          "directors-of-several-councils",
          "facts-that-documents-disagree-on",
          "grade-changes-within-a-tenure",
          "identities",
          "inspectors-who-became-directors",
          "statements-of-action-due",
          "programmes-by-authority");

  static List<PrebuiltQuery> queries() {
    return PrebuiltQueries.bundled().all().stream()
        .filter(query -> !QUERIES_WITHOUT_SAMPLE_ROWS.contains(query.name()))
        .toList();
  }

  @Test
  void readsEveryDocument() throws IOException {
    try (Stream<String> index = Files.lines(Path.of("src/main/resources/sample/index.txt"))) {
      assertThat(summary.documents())
          .isEqualTo(index.filter(line -> !line.isBlank() && !line.startsWith("#")).count())
          .isGreaterThan(10);
    }
    assertThat(summary.issues()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"reports", "judgements", "people"})
  void queriesReturnTheExpectedRows(String query) throws Exception {
    String results = csv(query, Map.of()).replace("\nsample/", "\n");
    Path file = EXPECTED.resolve(query + ".csv");
    if ("apply".equals(System.getProperty("answers"))) {
      Files.writeString(file, results);
    }
    assertThat(results.lines()).containsExactlyElementsOf(Files.readAllLines(file));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void everyQueryReturnsRows(PrebuiltQuery query) throws Exception {
    Map<String, String> values =
        query.parameters().stream().anyMatch(Parameter::required)
            ? requiredValues(query)
            : Map.of();
    assertThat(csv(query.name(), values).lines()).hasSizeGreaterThan(1);
  }

  @Test
  void quotesMatchTheTextAtTheirOffsets() {
    Rows passages =
        SparqlService.ofStore(store)
            .select(
                QueryFactory.create(
                    """
                    PREFIX scr: <https://w3id.org/scrutiny/ontology#>
                    SELECT ?quote (SUBSTR(?text, ?start + 1, STRLEN(?quote)) AS ?there)
                    WHERE {
                      ?passage a scr:Passage ;
                        scr:document/scr:text ?text ;
                        scr:start ?start ;
                        scr:quote ?quote .
                    }
                    """),
                results -> Rows.read(results, Integer.MAX_VALUE));
    assertThat(passages.rows())
        .hasSizeGreaterThan(150)
        .allSatisfy(row -> assertThat(row.get(0)).isEqualTo(row.get(1)));
  }

  private static Map<String, String> requiredValues(PrebuiltQuery query) {
    return query.parameters().stream()
        .filter(Parameter::required)
        .collect(
            Collectors.toMap(
                Parameter::name,
                parameter -> parameter.type() == ParameterType.DATE ? "2012-01-01" : COUNCIL));
  }

  private static String csv(String query, Map<String, String> values) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrebuiltQueries.bundled()
        .run(query, values, SparqlService.ofStore(store), ResultFormat.CSV, out);
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
