package scrutiny.web.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import scrutiny.Fixture;
import scrutiny.web.Server;
import scrutiny.web.TestServers;

/** Every heavy query ends soon after the time limit, without an internal error. */
class HeavyQueriesTest {
  private static final Duration TIMEOUT = Duration.ofMillis(300);

  /** The time after the limit for the response: a second, and more on a busy machine. */
  private static final Duration GRACE = Duration.ofSeconds(6);

  private static Server server;
  private static RawHttp http;

  @BeforeAll
  static void start() throws Exception {
    server = TestServers.start(DenseGraph.create(), TIMEOUT);
    http = new RawHttp(server.port(), TIMEOUT.plus(GRACE).plusSeconds(20));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static List<Cases.NamedQuery> queries() throws IOException {
    List<Cases.NamedQuery> queries = HeavyQueries.all();
    assertThat(queries).hasSizeGreaterThanOrEqualTo(75);
    return queries;
  }

  @ParameterizedTest
  @MethodSource("queries")
  void endsInTime(Cases.NamedQuery query) throws IOException {
    Instant start = Instant.now();
    RawHttp.Response response =
        http.send("POST", "/sparql", "application/sparql-query", query.text());
    assertThat(Duration.between(start, Instant.now())).isLessThan(TIMEOUT.plus(GRACE));
    assertThat(response.status()).as(response.head() + response.body()).isNotIn(-1, 500);
    assertThat(http.send("GET", RawHttp.queryPath("ASK {}"), "", "").status()).isEqualTo(200);
  }

  /** The deadline resets connections of partial responses, but never one that says why it ended. */
  @Test
  void everyTimeOutIsExplained() throws Exception {
    String product =
        RawHttp.queryPath("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
    try (Server hasty = TestServers.start(Fixture.dataset(), Duration.ofMillis(20))) {
      RawHttp client = new RawHttp(hasty.port(), GRACE);
      for (int i = 0; i < 100; i++) {
        // From many addresses, since the time of each is limited.
        assertThat(client.from(i).send("GET", product, "", "").status()).as("%s", i).isEqualTo(503);
      }
    }
  }
}
