package scrutiny.web.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import scrutiny.web.Server;
import scrutiny.web.ServerSettings;
import scrutiny.web.ServerStartException;

/**
 * Tests that no query takes longer than the limit, on a graph in which every node links to every
 * other.
 */
class ExpensiveQueriesTest {
  private static final Duration LIMIT = Duration.ofMillis(700);

  /** The time for which a query may exceed the limit on a busy machine. */
  private static final Duration GRACE = Duration.ofSeconds(4);

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static Server server;

  /**
   * A heavy query.
   *
   * @param name states why it is heavy
   */
  record HeavyQuery(String name, String text) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<HeavyQuery> heavyQueries() throws IOException {
    List<HeavyQuery> queries = new ArrayList<>();
    List<String> lines = Files.readAllLines(Path.of("src/test/resources/abuse/heavy-queries.rq"));
    for (int i = 0; i + 1 < lines.size(); i += 2) {
      queries.add(new HeavyQuery(lines.get(i).substring(2), lines.get(i + 1)));
    }
    return queries;
  }

  @BeforeAll
  static void start() throws ServerStartException {
    server = Server.start(denseGraph(), ServerSettings.onPort(0).withQueryTimeout(LIMIT));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @MethodSource("heavyQueries")
  void endsWithinTheLimit(HeavyQuery query) throws Exception {
    long start = System.nanoTime();
    String outcome;
    try {
      HttpResponse<String> response = send(query.text());
      assertThat(response.statusCode()).isIn(200, 400, 503);
      outcome = response.body();
    } catch (IOException e) {
      outcome = "reset after the first byte";
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .as(outcome.length() > 200 ? outcome.substring(0, 200) : outcome)
        .isLessThan(LIMIT.plus(GRACE));
    assertThat(send("ASK {}").statusCode()).isEqualTo(200);
  }

  private static HttpResponse<String> send(String query) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(server.url() + "sparql"))
            .header("Content-Type", "application/sparql-query")
            .timeout(Duration.ofSeconds(60))
            .POST(BodyPublishers.ofString(query))
            .build(),
        BodyHandlers.ofString());
  }

  private static DatasetGraph denseGraph() {
    DatasetGraph data = DatabaseMgr.createDatasetGraph();
    data.getContext().set(TDB2.symUnionDefaultGraph, true);
    Txn.executeWrite(
        data,
        () -> {
          for (int i = 0; i < 120; i++) {
            for (int j = 0; j < 120; j++) {
              data.add(
                  NodeFactory.createURI("urn:graph:" + i % 5),
                  NodeFactory.createURI("urn:node:" + i),
                  NodeFactory.createURI("urn:property:" + (i + j) % 7),
                  j % 3 == 0
                      ? NodeFactory.createLiteralString("aaaaaaaa" + i * j)
                      : NodeFactory.createURI("urn:node:" + j));
            }
          }
        });
    return data;
  }
}
