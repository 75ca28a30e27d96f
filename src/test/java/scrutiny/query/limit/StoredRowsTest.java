package scrutiny.query.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.Optional;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests that operators count what they store, and that the largest query ends if memory is short.
 */
class StoredRowsTest {
  private static final DatasetGraph EMPTY = DatasetGraphFactory.createTxnMem();

  /** Makes 100,000 rows. */
  private static final String PRODUCT =
      digits("a") + digits("b") + digits("c") + digits("d") + digits("e");

  private static String digits(String variable) {
    return " VALUES ?" + variable + " { 0 1 2 3 4 5 6 7 8 9 }";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT ?a ?b ?c ?d ?e (COUNT(*) AS ?n) { PATTERN } GROUP BY ?a ?b ?c ?d ?e LIMIT 1",
        "SELECT ?a ?b ?c ?d ?e { PATTERN } GROUP BY ?a ?b ?c ?d ?e LIMIT 1",
        "SELECT (COUNT(*) AS ?n) { SELECT DISTINCT ?a ?b ?c ?d ?e { PATTERN } }",
        "SELECT * { PATTERN } ORDER BY ?a ?e"
      })
  void countsRowsWhileTheyAreStored(String query) {
    QueryLimits limits = limits(1_000);
    try (Deadline deadline = Deadline.start(Duration.ofMinutes(1))) {
      Throwable failure = catchThrowable(() -> run(query, deadline, limits));
      assertThat(failure).isNotNull();
      assertThat(deadline.failure().map(QueryLimitException::limit))
          .contains(QueryLimitException.Limit.STORED_ROWS);
      assertThat(deadline.stored()).isBetween(1_000L, 3_000L);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT ?a { VALUES ?a { 1 2 2 3 } } GROUP BY ?a|3",
        "SELECT ?a (COUNT(*) AS ?n) { VALUES ?a { 1 2 2 3 } } GROUP BY ?a|3",
        "SELECT ?a { FILTER(false) VALUES ?a { 1 2 } } GROUP BY ?a|0",
        "SELECT (COUNT(*) AS ?n) { FILTER(false) VALUES ?a { 1 2 } }|1",
        "SELECT ?a (COUNT(*) AS ?n) { FILTER(false) VALUES ?a { 1 2 } } GROUP BY ?a|0",
        "SELECT (MAX(?a) AS ?n) { FILTER(false) VALUES ?a { 1 2 } }|1",
        "SELECT ?b (SUM(?a) AS ?n) { VALUES (?a ?b) { (1 UNDEF) (2 3) (4 UNDEF) } } GROUP BY ?b|2",
        "SELECT (1 / ?a AS ?b) { VALUES ?a { 0 1 UNDEF } } GROUP BY ?a|3"
      })
  void groupsAsWithoutALimit(String query, int rows) {
    try (Deadline deadline = Deadline.start(Duration.ofMinutes(1))) {
      assertThat(run(query, deadline, QueryLimits.DEFAULT)).isEqualTo(rows);
    }
  }

  @Test
  void endsTheLargestQueryIfMemoryIsShort() {
    try (Deadline small = Deadline.start(Duration.ofMinutes(1));
        Deadline large = Deadline.start(Duration.ofMinutes(1))) {
      store(20_000, small);
      store(30_000, large);
      HeapGuard.check(50, 100);
      assertThat(large.failure()).isEmpty();
      HeapGuard.check(95, 100);
      assertThat(large.failure().map(QueryLimitException::limit))
          .isEqualTo(Optional.of(QueryLimitException.Limit.MEMORY));
      assertThat(small.failure()).isEmpty();
    }
  }

  private static void store(int rows, Deadline deadline) {
    for (int i = 0; i < rows; i++) {
      deadline.countStored();
    }
  }

  private static int run(String query, Deadline deadline, QueryLimits limits) {
    return deadline.call(() -> {
      try (QueryExec execution =
          LimitedExecution.of(
              EMPTY,
              QueryFactory.create(query.replace("PATTERN", PRODUCT)),
              deadline,
              limits,
              AllowedServices.NONE)) {
        RowSet rows = execution.select();
        int count = 0;
        while (rows.hasNext()) {
          rows.next();
          count++;
        }
        return count;
      }
    });
  }

  private static QueryLimits limits(int maxStoredRows) {
    QueryLimits all = QueryLimits.DEFAULT;
    return new QueryLimits(
        all.timeout(),
        all.downloadTimeout(),
        all.maxQueryBytes(),
        all.maxRows(),
        all.maxBytes(),
        maxStoredRows,
        all.maxNesting(),
        all.maxNodes(),
        all.maxPathSteps(),
        all.maxTermLength());
  }
}
