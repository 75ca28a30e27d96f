package scrutiny.web.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import scrutiny.Fixture;
import scrutiny.web.Server;
import scrutiny.web.TestServers;
import scrutiny.web.abuse.bait.Loaded;

/** No query makes the server load or run a class that is not part of it, or write to its output. */
class CodeExecutionTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(5);
  private static final String PACKAGE = "scrutiny.web.abuse.bait";

  private static final ByteArrayOutputStream PRINTED = new ByteArrayOutputStream();
  private static PrintStream standardOutput;
  private static Server server;
  private static RawHttp http;

  @BeforeAll
  static void start() throws Exception {
    DatasetGraph data = Fixture.dataset();
    Txn.executeWrite(
        data,
        () ->
            data.add(
                Quad.create(
                    NodeFactory.createURI("urn:scrutiny:graph"),
                    NodeFactory.createURI("urn:scrutiny:s"),
                    NodeFactory.createURI("urn:scrutiny:function"),
                    NodeFactory.createURI("java:" + PACKAGE + ".Bait"))));
    server = TestServers.start(data, TIMEOUT);
    http = new RawHttp(server.port(), TIMEOUT.plusSeconds(10));
    standardOutput = System.out;
    System.setOut(new PrintStream(PRINTED, true, StandardCharsets.UTF_8));
  }

  @AfterAll
  static void stop() {
    System.setOut(standardOutput);
    server.close();
  }

  @AfterEach
  void nothingWasLoaded() {
    assertThat(Loaded.count()).isZero();
    assertThat(PRINTED.toString(StandardCharsets.UTF_8)).doesNotContain("scrutiny-trap-output");
  }

  static List<Cases.NamedQuery> queries() throws IOException {
    List<Cases.NamedQuery> queries = new ArrayList<>();
    for (Cases.NamedQuery query : Cases.queries("run-code.rq")) {
      for (String name : List.of("Bait", "PropertyBait")) {
        queries.add(
            query.with("class", PACKAGE + "." + name).with("package", PACKAGE).with("name", name));
      }
    }
    assertThat(queries).hasSizeGreaterThanOrEqualTo(30);
    return queries;
  }

  @ParameterizedTest
  @MethodSource("queries")
  void runsNothing(Cases.NamedQuery query) throws IOException {
    RawHttp.Response response = http.send("GET", RawHttp.queryPath(query.text()), "", "");
    assertThat(response.status()).as(response.head()).isBetween(200, 499);
  }
}
