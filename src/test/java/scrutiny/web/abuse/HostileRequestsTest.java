package scrutiny.web.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scrutiny.Fixture;
import scrutiny.web.Server;
import scrutiny.web.TestServers;

/** Requests in odd forms are refused with a short reason. */
class HostileRequestsTest {
  private static Server server;
  private static RawHttp http;

  @BeforeAll
  static void start() throws Exception {
    server = TestServers.start(Fixture.dataset(), Duration.ofSeconds(10));
    http = new RawHttp(server.port(), Duration.ofSeconds(20));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static RawHttp.Response send(String head, String body) throws Exception {
    String request = head + "\r\nHost: localhost\r\nConnection: close\r\n\r\n" + body;
    return http.send(request.getBytes(StandardCharsets.ISO_8859_1));
  }

  @ParameterizedTest
  @CsvSource({
    "Transfer-Encoding: chunked, 200",
    "Content-Encoding: identity, 200",
    "Content-Encoding: gzip, 415",
    "Content-Encoding: br, 415",
    "'Transfer-Encoding: gzip, chunked', 415"
  })
  void readsNoEncodedBody(String header, int status) throws Exception {
    boolean chunked = header.contains("chunked");
    RawHttp.Response response =
        send(
            "POST /sparql HTTP/1.1\r\nContent-Type: application/sparql-query\r\n"
                + header
                + (chunked ? "" : "\r\nContent-Length: 5"),
            chunked ? "5\r\nASK{}\r\n0\r\n\r\n" : "ASK{}");
    assertThat(response.status()).isEqualTo(status);
  }

  @Test
  void repeatsNoLongMethod() throws Exception {
    RawHttp.Response response = send("A".repeat(5_000) + " / HTTP/1.1", "");
    assertThat(response.status()).isEqualTo(405);
    assertThat(response.body()).contains("AAA… is not allowed here").hasSizeLessThan(300);
  }
}
