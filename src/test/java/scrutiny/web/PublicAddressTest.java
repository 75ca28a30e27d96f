package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scrutiny.Fixture;
import scrutiny.web.operation.AddressRange;

/** Links and descriptions name the address at which clients reach the server. */
class PublicAddressTest {
  private static final String DESCRIPTION = "/sparql?format=nt";

  private static String get(String trustedProxy, String path, String host, String... headers)
      throws Exception {
    ServerSettings settings =
        ServerSettings.onPort(0).withTrustedProxies(List.of(AddressRange.parse(trustedProxy)));
    try (Server server = Server.start(Fixture.dataset(), settings);
        Socket socket = Http.connect(server)) {
      String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
      Http.write(
          socket,
          "GET %s HTTP/1.1\r\nHost: %s\r\n%sConnection: close\r\n\r\n".formatted(path, host, more));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void isThatOfAProxyWithEncryption() throws Exception {
    String https = "X-Forwarded-Proto: https";
    assertThat(get("127.0.0.0/8", DESCRIPTION, "data.example", https))
        .contains("<https://data.example/sparql>")
        .doesNotContain("http://data.example");
    assertThat(get("127.0.0.0/8", "/robots.txt", "data.example:8443", https))
        .contains("Sitemap: https://data.example:8443/sitemap.xml");
    String address = "X-Forwarded-For: 192.0.2.1";
    assertThat(
            get(
                "127.0.0.0/8",
                "/robots.txt",
                "data.example",
                address,
                "X-Forwarded-Proto: http, https"))
        .contains("Sitemap: https://data.example/sitemap.xml");
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.0/8, javascript",
    "127.0.0.0/8, http",
    "127.0.0.0/8, 'https, http'",
    "10.0.0.0/8, https"
  })
  void isNotChangedByOtherSchemesOrClients(String trustedProxy, String scheme) throws Exception {
    assertThat(get(trustedProxy, "/robots.txt", "data.example", "X-Forwarded-Proto: " + scheme))
        .contains("Sitemap: http://data.example/sitemap.xml");
  }
}
