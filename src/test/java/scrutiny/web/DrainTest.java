package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;
import static scrutiny.web.Http.get;
import static scrutiny.web.Http.header;
import static scrutiny.web.Http.sparql;

import java.net.ConnectException;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import scrutiny.Fixture;
import scrutiny.web.operation.ServerLimits;

/** Tests how a server stops while it is in use. */
@Timeout(60)
class DrainTest {
  private static Server start(Duration queryTimeout, Duration drainTime)
      throws ServerStartException {
    ServerLimits limits =
        ServerLimits.DEFAULT.toBuilder().queryTimeout(queryTimeout).drainTime(drainTime).build();
    return Server.start(Fixture.dataset(), ServerSettings.onPort(0).withLimits(limits));
  }

  private static Socket startEndlessQuery(Server server) throws Exception {
    Socket socket = Http.connect(server);
    Http.writeGet(socket, sparql(Http.ENDLESS_QUERY));
    for (int i = 0; i < 100 && !isRunning(server); i++) {
      Thread.sleep(50);
    }
    assertThat(isRunning(server)).isTrue();
    return socket;
  }

  private static boolean isRunning(Server server) throws Exception {
    return Http.text(get(server, "/metrics")).contains("scrutiny_queries_running 1.0");
  }

  @Test
  void letsRunningQueriesEndAndRefusesNewOnes() throws Exception {
    Server server = start(Duration.ofSeconds(4), Duration.ofSeconds(20));
    try (Socket running = startEndlessQuery(server)) {
      Thread closing = Thread.ofVirtual().start(server::close);
      var refused = get(server, "/health");
      for (int i = 0; i < 40 && refused.statusCode() == 200; i++) {
        Thread.sleep(50);
        refused = get(server, "/health");
      }
      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(header(refused, "Retry-After")).matches("\\d+");
      assertThat(header(refused, "Connection")).isEqualTo("close");
      assertThat(Http.text(refused)).contains("the server is stopping");
      assertThat(Http.readStatusLine(running))
          .as("the running query got its own response")
          .matches("HTTP/1.1 (408|503) .*");
      closing.join();
    }
    assertThat(refusesConnections(server)).isTrue();
  }

  @Test
  void closesQueriesThatRunOnAfterTheDrainTime() throws Exception {
    Server server = start(Duration.ofSeconds(30), Duration.ofSeconds(1));
    try (Socket running = startEndlessQuery(server)) {
      server.close();
      assertThat(Http.readToEnd(running)).doesNotContain(" 200 ");
    }
    assertThat(refusesConnections(server)).isTrue();
  }

  private static boolean refusesConnections(Server server) throws Exception {
    try (Socket socket = Http.connect(server)) {
      return !socket.isConnected();
    } catch (ConnectException e) {
      return true;
    }
  }
}
