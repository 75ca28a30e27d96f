package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;
import static scrutiny.web.Http.get;
import static scrutiny.web.Http.sparql;
import static scrutiny.web.Http.text;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import scrutiny.Fixture;
import scrutiny.web.operation.ServerLimits;

/** Queries whose clients disconnect, or do not read, take no place from others. */
@Timeout(60)
class AbandonedQueriesTest {
  private static final String LARGE =
      sparql("SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 900000") + "&output=csv";

  private Server server;

  /** Starts a server whose queries run longer than the test waits. */
  @BeforeEach
  void start() throws ServerStartException {
    ServerLimits limits =
        ServerLimits.DEFAULT.toBuilder()
            .runningQueries(1)
            .queueTime(Duration.ofMinutes(5))
            .queryTimeout(Duration.ofMinutes(5))
            .idleTime(Duration.ofMinutes(5))
            .drainTime(Duration.ofMillis(1))
            .build();
    server = Server.start(Fixture.dataset(), ServerSettings.onPort(0).withLimits(limits));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private void awaitCount(String state, int count) throws Exception {
    String expected = "scrutiny_queries_" + state + " " + count + ".0";
    String metrics = text(get(server, "/metrics"));
    for (int i = 0; i < 400 && !metrics.contains(expected); i++) {
      Thread.sleep(50);
      metrics = text(get(server, "/metrics"));
    }
    assertThat(metrics).contains(expected);
  }

  private Socket send(String path) throws Exception {
    Socket socket = Http.connect(server);
    Http.writeGet(socket, path);
    return socket;
  }

  @Test
  void cancelsAQueryWhoseClientDisconnects() throws Exception {
    try (Socket socket = send(sparql(Http.ENDLESS_QUERY))) {
      awaitCount("running", 1);
      assertThat(socket.isConnected()).isTrue();
    }
    awaitCount("running", 0);
    assertThat(get(server, sparql("ASK {}")).statusCode()).isEqualTo(200);
  }

  @Test
  void cancelsAQueryOfALanguageModelClientThatDisconnects() throws Exception {
    String call =
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":"
            + "{\"name\":\"sparql\",\"arguments\":{\"query\":\""
            + Http.ENDLESS_QUERY.replace("\"", "\\\"")
            + "\"}}}";
    try (Socket socket = Http.connect(server)) {
      Http.write(
          socket,
          "POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
              + "Accept: application/json, text/event-stream\r\nContent-Length: "
              + call.length()
              + "\r\n\r\n"
              + call);
      awaitCount("running", 1);
    }
    awaitCount("running", 0);
    assertThat(get(server, sparql("ASK {}")).statusCode()).isEqualTo(200);
  }

  @Test
  void removesAWaitingQueryWhoseClientDisconnects() throws Exception {
    try (Socket running = send(sparql(Http.ENDLESS_QUERY))) {
      awaitCount("running", 1);
      try (Socket waiting = send(sparql("ASK {}"))) {
        awaitCount("waiting", 1);
        assertThat(waiting.isConnected()).isTrue();
      }
      awaitCount("waiting", 0);
      awaitCount("running", 1);
      assertThat(running.isConnected()).isTrue();
    }
  }

  @Test
  void answersARequestThatArrivesWhileAnotherRuns() throws Exception {
    try (Socket socket = Http.connect(server)) {
      try (Socket endless = send(sparql(Http.ENDLESS_QUERY))) {
        awaitCount("running", 1);
        Http.writeGet(socket, sparql("ASK { ?a ?b ?c }"));
        awaitCount("waiting", 1);
        Http.write(socket, "GET /sparql?query=ASK%20%7B%7D HTTP/1.1\r\nHost: localhost\r\n");
        Http.write(socket, "Connection: close\r\n\r\n");
        assertThat(endless.isClosed()).isFalse();
      }
      assertThat(Http.readToEnd(socket).split("HTTP/1.1 200 OK", -1)).hasSize(3);
    }
  }

  @Test
  void servesOthersWhileAClientDoesNotRead() throws Exception {
    try (Socket socket = new Socket()) {
      socket.setReceiveBufferSize(4096);
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
      Http.writeGet(socket, LARGE);
      awaitCount("blocked", 1);
      assertThat(get(server, sparql("ASK {}")).statusCode()).isEqualTo(200);
    }
    awaitCount("blocked", 0);
  }
}
