package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import scrutiny.Fixture;
import scrutiny.web.operation.ServerLimits;

/** Clients whose requests keep failing wait; their requests are counted in the measurements. */
class FailureThrottleTest {
  private static final int FAILURES = 3;

  private static Server start() throws Exception {
    ServerLimits limits = ServerLimits.DEFAULT.toBuilder().clientFailures(FAILURES).build();
    return Server.start(Fixture.dataset(), ServerSettings.onPort(0).withLimits(limits));
  }

  @Test
  void delaysAClientWhoseRequestsKeepFailing() throws Exception {
    try (Server server = start();
        HttpClient failing = client(21);
        HttpClient other = client(22)) {
      for (int i = 0; i <= FAILURES; i++) {
        assertThat(status(failing, server, "/nothing-here")).isEqualTo(404);
      }
      assertThat(status(other, server, "/prefixes")).isEqualTo(200);
      assertThat(delayed(other, server)).as("delayed before the limit").isEqualTo("0.0");
      assertThat(status(failing, server, "/nothing-here")).isEqualTo(404);
      assertThat(delayed(other, server)).as("delayed after the limit").isEqualTo("1.0");
    }
  }

  @Test
  void closesTheConnectionsOfAClientThatDoesNotWait() throws Exception {
    try (Server server = start();
        HttpClient failing = client(24)) {
      for (int i = 0; i <= FAILURES; i++) {
        status(failing, server, "/nothing-here");
      }
      int waiting = 8;
      List<CompletableFuture<Integer>> sent =
          IntStream.range(0, 2 * waiting)
              .mapToObj(_ ->
                  failing
                      .sendAsync(request(server, "/nothing-here"), BodyHandlers.discarding())
                      .handle((response, failure) -> failure == null ? response.statusCode() : 0))
              .toList();
      assertThat(sent.stream().map(CompletableFuture::join))
          .containsOnly(404, 0)
          .filteredOn(status -> status == 404)
          .hasSizeLessThanOrEqualTo(waiting);
    }
  }

  @Test
  void countsRequestsWithoutErrorsForNothing() throws Exception {
    try (Server server = start();
        HttpClient client = client(23)) {
      for (int i = 0; i < 5 * FAILURES; i++) {
        assertThat(status(client, server, "/prefixes")).isEqualTo(200);
      }
      assertThat(delayed(client, server)).isEqualTo("0.0");
    }
  }

  private static HttpClient client(int number) throws Exception {
    return HttpClient.newBuilder()
        .localAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) number}))
        .build();
  }

  private static int status(HttpClient client, Server server, String path) throws Exception {
    return client.send(request(server, path), BodyHandlers.discarding()).statusCode();
  }

  private static String delayed(HttpClient client, Server server) throws Exception {
    String name = "scrutiny_requests_delayed_total ";
    return client
        .send(request(server, "/metrics"), BodyHandlers.ofLines())
        .body()
        .filter(line -> line.startsWith(name))
        .findFirst()
        .orElseThrow()
        .substring(name.length());
  }

  private static HttpRequest request(Server server, String path) {
    return HttpRequest.newBuilder(URI.create(server.url()).resolve(path)).build();
  }
}
