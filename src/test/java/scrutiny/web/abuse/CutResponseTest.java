package scrutiny.web.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import scrutiny.web.Server;
import scrutiny.web.ServerSettings;
import scrutiny.web.operation.ServerLimits;

/** A response of several megabytes that is cut is seen as failed by every client. */
class CutResponseTest {
  private static final int RESOURCES = 20_000;
  private static final String ALL = "SELECT ?s ?o { ?s ?p ?o }";

  /** Its rows come slowly and never end: 400 million of them. */
  private static final String ENDLESS = "SELECT ?s ?o ?t ?u { ?s ?p ?o . ?t ?q ?u }";

  private static DatasetGraph data;

  @BeforeAll
  static void createData() {
    Dataset dataset = TDB2Factory.createDataset();
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    data = dataset.asDatasetGraph();
    Txn.executeWrite(
        data,
        () -> {
          for (int i = 0; i < RESOURCES; i++) {
            data.add(
                NodeFactory.createURI("urn:scrutiny:graph"),
                NodeFactory.createURI("urn:scrutiny:resource:" + i),
                RDFS.label.asNode(),
                NodeFactory.createLiteralString(
                    "The label of the resource number " + i + ", which is long. ".repeat(10)));
          }
        });
  }

  private static ServerLimits.Builder limits() {
    return ServerLimits.DEFAULT.toBuilder()
        .clientQueries(100)
        .clientFailures(Integer.MAX_VALUE)
        .clientQueryTime(Duration.ofHours(1));
  }

  private static Server start(ServerLimits.Builder limits) throws Exception {
    return Server.start(data, ServerSettings.onPort(0).withLimits(limits.build()));
  }

  private static URI endpoint(Server server) {
    return URI.create(server.url() + "sparql");
  }

  @Test
  void aCompleteResponseIsReadCompletely() throws Exception {
    try (Server server = start(limits())) {
      assertThat(readers(server, ALL)).containsExactlyInAnyOrderElementsOf(installed());
    }
  }

  @Test
  void aResponseCutByTheTimeLimitFails() throws Exception {
    try (Server server = start(limits().queryTimeout(Duration.ofSeconds(1)))) {
      assertThat(readers(server, ENDLESS)).isEmpty();
    }
  }

  @Test
  void aResponseCutByTheRowLimitFails() throws Exception {
    try (Server server = start(limits().rows(RESOURCES - 1))) {
      assertThat(readers(server, ALL)).isEmpty();
    }
  }

  @Test
  void aResponseCutByTheByteLimitFails() throws Exception {
    try (Server server = start(limits().responseBytes(3_000_000))) {
      assertThat(readers(server, ALL)).isEmpty();
    }
  }

  @Test
  void aResponseCutByTheEndOfTheServerFails() throws Exception {
    Server server = start(limits().runningQueries(20).drainTime(Duration.ofMillis(100)));
    List<CompletableFuture<Boolean>> all =
        installed().stream()
            .map(client ->
                CompletableFuture.supplyAsync(() -> client.readsAll(endpoint(server), ENDLESS)))
            .toList();
    Thread.sleep(1500);
    server.close();
    for (CompletableFuture<Boolean> each : all) {
      assertThat(each.get(60, TimeUnit.SECONDS)).isFalse();
    }
  }

  private static List<ReadingClient> installed() {
    return Arrays.stream(ReadingClient.values()).filter(ReadingClient::isInstalled).toList();
  }

  /** Returns the clients that report no failure. */
  private static List<ReadingClient> readers(Server server, String query) {
    return installed().stream().filter(c -> c.readsAll(endpoint(server), query)).toList();
  }
}
