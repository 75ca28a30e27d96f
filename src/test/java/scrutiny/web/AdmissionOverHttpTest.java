package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;
import static scrutiny.web.Http.get;
import static scrutiny.web.Http.header;
import static scrutiny.web.Http.sparql;
import static scrutiny.web.Http.text;

import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import scrutiny.Fixture;
import scrutiny.web.operation.AddressRange;
import scrutiny.web.operation.ServerLimits;

/** Tests the places and budgets of clients over HTTP. */
@Timeout(60)
class AdmissionOverHttpTest {
  private static final String ASK = sparql("ASK {}");

  private static ServerLimits.Builder limits() {
    return ServerLimits.DEFAULT.toBuilder()
        .runningQueries(2)
        .queueTime(Duration.ofSeconds(1))
        .queryTimeout(Duration.ofSeconds(4))
        .drainTime(Duration.ofMillis(1));
  }

  private static Server start(ServerLimits.Builder limits) throws ServerStartException {
    return Server.start(
        Fixture.dataset(),
        ServerSettings.onPort(0)
            .withLimits(limits.build())
            .withTrustedProxies(List.of(AddressRange.parse("127.0.0.0/8"))));
  }

  /** Sends a query that runs on, as a client behind the proxy. */
  private static Socket startEndlessQuery(Server server, String client) throws Exception {
    Socket socket = Http.connect(server);
    Http.writeGet(socket, sparql(Http.ENDLESS_QUERY), "X-Forwarded-For: " + client);
    return socket;
  }

  private static void awaitRunning(Server server, int count) throws Exception {
    for (int i = 0; i < 100; i++) {
      if (text(get(server, "/metrics")).contains("scrutiny_queries_running " + count + ".0")) {
        return;
      }
      Thread.sleep(50);
    }
    assertThat(text(get(server, "/metrics"))).contains("scrutiny_queries_running " + count + ".0");
  }

  @Test
  void asksClientsToComeBackWhenAllPlacesAreTaken() throws Exception {
    try (Server server = start(limits());
        Socket first = startEndlessQuery(server, "192.0.2.1");
        Socket second = startEndlessQuery(server, "192.0.2.2")) {
      awaitRunning(server, 2);
      for (String path : new String[] {ASK, "/queries/reports?format=csv"}) {
        var refused = get(server, path, "X-Forwarded-For", "192.0.2.3");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(header(refused, "Retry-After")).matches("\\d+");
        assertThat(header(refused, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(text(refused)).contains("busy with other queries");
      }
      assertThat(get(server, "/health").statusCode()).isEqualTo(200);
      assertThat(get(server, "/id/authority/E06000022").statusCode()).isEqualTo(200);
      assertThat(Http.readStatusLine(first)).matches("HTTP/1.1 (408|503) .*");
      assertThat(Http.readStatusLine(second)).matches("HTTP/1.1 (408|503) .*");
      assertThat(get(server, ASK, "X-Forwarded-For", "192.0.2.3").statusCode()).isEqualTo(200);
      assertThat(text(get(server, "/metrics")))
          .contains("scrutiny_queries_refused_total{status=\"503\"} 2.0");
    }
  }

  @Test
  void limitsTheQueriesOfOneClientOnly() throws Exception {
    try (Server server = start(limits().runningQueries(4).clientQueries(1));
        Socket running = startEndlessQuery(server, "2001:db8:1:2::1")) {
      awaitRunning(server, 1);
      var refused = get(server, ASK, "X-Forwarded-For", "2001:db8:1:2:ffff::2");
      assertThat(refused.statusCode()).as("same network of 64 bits").isEqualTo(429);
      assertThat(header(refused, "Retry-After")).matches("\\d+");
      assertThat(text(refused)).contains("1 queries running or waiting");
      assertThat(get(server, ASK, "X-Forwarded-For", "2001:db8:1:3::1").statusCode())
          .isEqualTo(200);
      assertThat(Http.readStatusLine(running)).matches("HTTP/1.1 (408|503) .*");
    }
  }

  @Test
  void limitsTheQueryTimeOfAClient() throws Exception {
    try (Server server =
            start(
                limits()
                    .queryTimeout(Duration.ofSeconds(2))
                    .clientQueryTime(Duration.ofSeconds(1)));
        Socket heavy = startEndlessQuery(server, "192.0.2.1")) {
      assertThat(Http.readStatusLine(heavy)).matches("HTTP/1.1 (408|503) .*");
      awaitRunning(server, 0);
      var refused = get(server, ASK, "X-Forwarded-For", "192.0.2.1");
      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(Integer.parseInt(header(refused, "Retry-After"))).isBetween(1, 120);
      assertThat(text(refused)).contains("1 seconds of time for queries");
      assertThat(get(server, "/health", "X-Forwarded-For", "192.0.2.1").statusCode())
          .isEqualTo(200);
      assertThat(get(server, ASK, "X-Forwarded-For", "192.0.2.2").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void ignoresTheClientThatAnUntrustedAddressNames() throws Exception {
    ServerSettings settings =
        ServerSettings.onPort(0)
            .withLimits(limits().runningQueries(4).clientQueries(1).build())
            .withTrustedProxies(List.of(AddressRange.parse("10.0.0.0/8")));
    try (Server server = Server.start(Fixture.dataset(), settings);
        Socket running = startEndlessQuery(server, "192.0.2.1")) {
      awaitRunning(server, 1);
      assertThat(get(server, ASK, "X-Forwarded-For", "192.0.2.2").statusCode()).isEqualTo(429);
      assertThat(Http.readStatusLine(running)).matches("HTTP/1.1 (408|503) .*");
    }
  }

  @Test
  void takesTheLastAddressThatIsNotAProxy() throws Exception {
    try (Server server = start(limits().runningQueries(4).clientQueries(1));
        Socket running = startEndlessQuery(server, "203.0.113.9, 192.0.2.1, 127.0.0.9")) {
      awaitRunning(server, 1);
      for (String hops : List.of("192.0.2.1", "198.51.100.1, 192.0.2.1:4711", "x, 192.0.2.1")) {
        assertThat(get(server, ASK, "X-Forwarded-For", hops).statusCode()).as(hops).isEqualTo(429);
      }
      for (String hops : List.of("203.0.113.9", "192.0.2.1, 198.51.100.1", "junk")) {
        assertThat(get(server, ASK, "X-Forwarded-For", hops).statusCode()).as(hops).isEqualTo(200);
      }
      assertThat(Http.readStatusLine(running)).matches("HTTP/1.1 (408|503) .*");
    }
  }

  @Test
  void servesManyQueriesOfABrowserAtOnce() throws Exception {
    List<Socket> sockets = new ArrayList<>();
    try (Server server =
        Server.start(
            Fixture.dataset(),
            ServerSettings.onPort(0)
                .withLimits(ServerLimits.DEFAULT.toBuilder().runningQueries(2).build()))) {
      for (int i = 0; i < 12; i++) {
        Socket socket = Http.connect(server);
        sockets.add(socket);
        Http.writeGet(socket, sparql("SELECT * { ?s ?p ?o } LIMIT " + (i + 1)));
      }
      for (Socket socket : sockets) {
        assertThat(Http.readStatusLine(socket)).contains(" 200 ");
        socket.close();
      }
    }
  }
}
