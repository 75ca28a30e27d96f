package scrutiny.web.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests how the tools answer requests that no client of the SDK sends. */
class ToolTransportTest {
  @RegisterExtension private static final ToolFixture TOOLS = new ToolFixture();

  @ParameterizedTest
  @CsvSource({
    "http://localhost:5173,200",
    "http://127.0.0.1,200",
    "https://evil.example,403",
    "null,403",
    "http://localhost.evil.example,403"
  })
  void acceptsOnlyLocalOriginsOnALocalServer(String origin, int status) throws Exception {
    HttpRequest request =
        request("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}")
            .header("Origin", origin)
            .build();
    assertThat(send(request).statusCode()).isEqualTo(status);
  }

  @Test
  void refusesRequestsThatAreTooLarge() throws Exception {
    String huge = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"" + "x".repeat(200_000) + "\"}";
    assertThat(send(request(huge).build()).statusCode()).isEqualTo(413);
  }

  @Test
  void answersOtherMethodsWith405() throws Exception {
    for (String method : List.of("GET", "PUT", "DELETE")) {
      var request = HttpRequest.newBuilder(uri()).method(method, BodyPublishers.noBody()).build();
      assertThat(send(request).statusCode()).isEqualTo(405);
      assertThat(send(request).headers().firstValue("Allow")).contains("POST, OPTIONS");
    }
  }

  @Test
  void answersInvalidJsonWith400() throws Exception {
    assertThat(send(request("{").build()).statusCode()).isEqualTo(400);
    HttpResponse<String> response = send(request("[]").build());
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body())
        .startsWith("{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":-32")
        .doesNotContain("stackTrace", ".java");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "{}",
        "{\"name\":{\"a\":1}}",
        "{\"name\":\"find\",\"arguments\":[1]}",
        "{\"name\":\"find\",\"arguments\":\"x\"}",
        "{\"name\":\"find\",\"arguments\":{\"name\":1e999999}}"
      })
  void saysWhatIsWrongWithParametersOfAnotherForm(String parameters) throws Exception {
    HttpResponse<String> response =
        send(
            request(
                    "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":"
                        + parameters
                        + "}")
                .build());
    assertThat(response.statusCode()).isIn(200, 400);
    assertThat(response.body())
        .containsAnyOf("name of a tool", "name must be a text or a number", "there is no tool")
        .doesNotContain("Exception", "modelcontextprotocol", "failed");
  }

  private static URI uri() {
    return URI.create("http://localhost:" + TOOLS.server().port() + ToolServer.PATH);
  }

  private static HttpRequest.Builder request(String body) {
    return HttpRequest.newBuilder(uri())
        .header("Content-Type", "application/json")
        .header("Accept", "application/json, text/event-stream")
        .POST(BodyPublishers.ofString(body));
  }

  private static HttpResponse<String> send(HttpRequest request) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(request, BodyHandlers.ofString());
    }
  }
}
