package scrutiny.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowsTest {
  private static final SparqlService SERVICE =
      SparqlService.of(DatasetGraphFactory.createTxnMem(), Duration.ofSeconds(60));

  @ParameterizedTest
  @CsvSource({"1, 1, true", "2, 2, true", "3, 3, false", "4, 3, false"})
  void readsUpToALimit(int limit, int size, boolean truncated) {
    Rows rows = read("SELECT ?x { VALUES ?x { 1 2 3 } }", limit);
    assertThat(rows.rows()).hasSize(size);
    assertThat(rows.truncated()).isEqualTo(truncated);
  }

  @Test
  void keepsUnboundValuesEmpty() {
    Rows rows = read("SELECT ?x ?y { VALUES (?x ?y) { (UNDEF <x:iri>) } }", 10);
    assertThat(rows.columns()).containsExactly("x", "y");
    assertThat(rows.rows().getFirst().get(0)).isEmpty();
    assertThat(rows.rows().getFirst().get(1).map(Rows::text)).contains("x:iri");
  }

  @ParameterizedTest
  @CsvSource({"60, 60, false", "61, 60, true"})
  void truncatesLongCellsOfATable(int length, int width, boolean truncated) {
    Rows rows = read("SELECT ?x { VALUES ?x { \"" + "a".repeat(length) + "\" } }", 10);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TextTable.of(rows, rows.columns()).write(out);
    String cell = out.toString(StandardCharsets.UTF_8).lines().skip(2).findFirst().orElseThrow();
    assertThat(cell).hasSize(width);
    assertThat(cell.endsWith("…")).isEqualTo(truncated);
  }

  private static Rows read(String query, int limit) {
    return SERVICE.select(QueryFactory.create(query), result -> Rows.read(result, limit));
  }
}
