package scrutiny.web.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import scrutiny.Fixture;
import scrutiny.web.Server;
import scrutiny.web.TestServers;

/** No request makes the server connect to another address, in whatever spelling or place. */
class CallOutTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(5);

  private static Trap trap;
  private static Server server;
  private static RawHttp http;

  @BeforeAll
  static void start() throws Exception {
    trap = new Trap();
    DatasetGraph data = Fixture.dataset();
    Txn.executeWrite(
        data,
        () ->
            data.add(
                Quad.create(
                    NodeFactory.createURI("urn:scrutiny:graph"),
                    NodeFactory.createURI(trap.address()),
                    RDF.type.asNode(),
                    NodeFactory.createURI("urn:scrutiny:trap"))));
    server = TestServers.start(data, TIMEOUT);
    http = new RawHttp(server.port(), TIMEOUT.plusSeconds(10));
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
    trap.close();
  }

  @AfterEach
  void nothingWasCalled() {
    assertThat(trap.connections()).isZero();
  }

  static List<Cases.NamedQuery> queries() throws IOException {
    List<Cases.NamedQuery> queries = Cases.queries("call-out.rq");
    assertThat(queries).hasSizeGreaterThanOrEqualTo(40);
    return queries.stream().map(CallOutTest::withTrap).toList();
  }

  private static Cases.NamedQuery withTrap(Cases.NamedQuery query) {
    return query
        .with("trap", "http://127.0.0.1:" + trapPort())
        .with("port", String.valueOf(trapPort()));
  }

  /** Returns the trap's port; sources of parameters are read after the trap is set. */
  private static int trapPort() {
    return trap.port();
  }

  static Stream<String> requests() throws IOException {
    return Cases.rows("call-out-requests.tsv").stream().map(row -> String.join("\t", row));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void queryCallsNothing(Cases.NamedQuery query) throws IOException {
    RawHttp.Response byGet = http.send("GET", RawHttp.queryPath(query.text()), "", "");
    assertThat(byGet.status()).as(byGet.head()).isBetween(200, 499);
    RawHttp.Response byPost =
        http.send("POST", "/sparql", "application/sparql-query", query.text());
    assertThat(byPost.status()).as(byPost.head()).isBetween(200, 499);
  }

  @ParameterizedTest
  @MethodSource("requests")
  void requestCallsNothing(String line) throws IOException {
    String[] row =
        line.replace("{trap}", trap.address())
            .replace("{port}", String.valueOf(trap.port()))
            .split("\t", -1);
    if (row[0].equals("CONNECT")) {
      // No tunnel is opened; whether the connection idles or ends is of no interest here.
      RawHttp hasty = new RawHttp(server.port(), Duration.ofSeconds(1));
      assertThat(hasty.send(row[0], row[1], row[2], row[3]).isSuccess()).isFalse();
      return;
    }
    RawHttp.Response response = http.send(row[0], row[1], row[2], row[3]);
    assertThat(response.status()).as(response.head()).isBetween(200, 499);
  }

  /** The trap notices a connection; otherwise the tests above would prove nothing. */
  @Test
  void trapNoticesAConnection() throws Exception {
    try (Trap other = new Trap()) {
      new RawHttp(other.port(), TIMEOUT).send("GET", "/", "", "");
      assertThat(other.connections()).isEqualTo(1);
    }
  }
}
