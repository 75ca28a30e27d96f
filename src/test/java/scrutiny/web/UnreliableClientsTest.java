package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;
import static scrutiny.web.Http.get;
import static scrutiny.web.Http.sparql;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import scrutiny.Fixture;
import scrutiny.web.operation.ServerLimits;

/** Tests that clients that are slow, silent or greedy make nobody else wait. */
@Timeout(120)
class UnreliableClientsTest {
  private static final String LARGE =
      sparql("SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 300000") + "&output=csv";

  private final List<Socket> sockets = new ArrayList<>();
  private Server server;

  @BeforeEach
  void start() throws ServerStartException {
    ServerLimits limits =
        ServerLimits.DEFAULT.toBuilder()
            .idleTime(Duration.ofSeconds(2))
            .bytesPerSecond(1_000_000)
            .queueTime(Duration.ofSeconds(1))
            .runningQueries(4)
            .clientQueries(300)
            // The clients of a test have one address, the reliable ones, too.
            .clientFailures(Integer.MAX_VALUE)
            .queuedQueries(300)
            .queryTimeout(Duration.ofSeconds(10))
            .drainTime(Duration.ofSeconds(1))
            .build();
    server = Server.start(Fixture.dataset(), ServerSettings.onPort(0).withLimits(limits));
  }

  @AfterEach
  void stop() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
    server.close();
  }

  private Socket connect() throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(4096);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
    sockets.add(socket);
    return socket;
  }

  private void assertOthersAreServed() throws Exception {
    for (String path :
        new String[] {"/health", "/static/scrutiny.css", "/metrics", "/", "/vocab"}) {
      assertThat(get(server, path).statusCode()).as(path).isEqualTo(200);
    }
  }

  @Test
  void servesOthersWhileBodiesDrip() throws Exception {
    for (int i = 0; i < 100; i++) {
      Http.write(
          connect(),
          "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n"
              + "Content-Type: application/sparql-query\r\n\r\nA");
    }
    assertOthersAreServed();
    assertThat(get(server, sparql("ASK {}")).statusCode())
        .as("a body that has not arrived needs no place")
        .isEqualTo(200);
    for (Socket socket : sockets.subList(0, 10)) {
      assertThat(Http.readToEnd(socket)).as("closed").matches("(?s)|HTTP/1.1 408 .*");
    }
  }

  @Test
  void limitsTheTimeOfABodyThatKeepsDripping() throws Exception {
    Socket socket = connect();
    Http.write(
        socket,
        "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n"
            + "Content-Type: application/sparql-query\r\n\r\n");
    boolean open = true;
    for (int i = 0; open && i < 100; i++) {
      Thread.sleep(200);
      try {
        Http.write(socket, "A");
        open = socket.getInputStream().available() == 0;
      } catch (IOException closed) {
        open = false;
      }
    }
    assertThat(open).as("the connection is still open").isFalse();
  }

  @Test
  void servesOthersWhileQueriesAreBusy() throws Exception {
    for (int i = 0; i < 24; i++) {
      Http.writeGet(connect(), sparql(Http.ENDLESS_QUERY));
    }
    assertOthersAreServed();
  }

  @Test
  void disconnectsClientsThatDoNotRead() throws Exception {
    for (int i = 0; i < 210; i++) {
      Http.writeGet(connect(), LARGE);
    }
    assertOthersAreServed();
    assertThat(statusWhenFree()).isEqualTo(200);
  }

  /** Sends a query until it gets a place, as a client does that obeys Retry-After. */
  private int statusWhenFree() throws Exception {
    int status = get(server, sparql("ASK {}")).statusCode();
    for (int i = 0; status == 503 && i < 100; i++) {
      Thread.sleep(200);
      status = get(server, sparql("ASK {}")).statusCode();
    }
    return status;
  }

  @Test
  void letsASlowQueryRunLongerThanTheIdleTime() throws Exception {
    var response = get(server, sparql(Http.ENDLESS_QUERY));
    assertThat(response.statusCode()).as("it is cancelled, not disconnected").isIn(408, 503);
  }

  @Test
  void closesIdleConnections() throws Exception {
    Socket socket = connect();
    Http.write(socket, "GET / HT");
    assertThat(Http.readToEnd(socket)).matches("(?s)|HTTP/1.1 4.*");
  }
}
