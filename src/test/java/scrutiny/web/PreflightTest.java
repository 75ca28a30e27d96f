package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;
import static scrutiny.web.Http.header;
import static scrutiny.web.Http.send;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scrutiny.Fixture;

/** Tests that a preflight request is answered like the request that follows it. */
class PreflightTest {
  @ParameterizedTest
  @CsvSource({"http://localhost:5173,204,*", "https://evil.example,403,''"})
  void acceptsOnlyLocalOriginsOfToolsOnALocalServer(String origin, int status, String allowed)
      throws Exception {
    try (Server server = Server.start(Fixture.dataset(), ServerSettings.onPort(0))) {
      var response =
          send(
              server, "OPTIONS", "/mcp", "Origin", origin, "Access-Control-Request-Method", "POST");
      assertThat(response.statusCode()).isEqualTo(status);
      assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo(allowed);
      assertThat(header(response, "Allow")).isEqualTo("POST, OPTIONS");
    }
  }
}
