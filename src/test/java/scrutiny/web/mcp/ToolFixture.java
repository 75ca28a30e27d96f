package scrutiny.web.mcp;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.jackson3.DefaultJsonSchemaValidator;
import io.modelcontextprotocol.spec.McpSchema;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import scrutiny.Fixture;
import scrutiny.web.Server;
import scrutiny.web.ServerStartException;
import scrutiny.web.TestServers;
import tools.jackson.databind.json.JsonMapper;

/** A server and a client of the SDK for its tools, which run while the tests of a class do. */
final class ToolFixture implements BeforeAllCallback, AfterAllCallback {
  private @Nullable Server server;
  private @Nullable McpSyncClient client;

  @Override
  public void beforeAll(ExtensionContext context) throws ServerStartException {
    server =
        TestServers.start(
            Fixture.dataset(Path.of("src/test/resources/story-vocabulary.trig")),
            Duration.ofSeconds(20));
    client = connect(server);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    client().close();
    server().close();
  }

  /** Returns the server. */
  Server server() {
    return Objects.requireNonNull(server);
  }

  /** Returns the client, which has introduced itself. */
  McpSyncClient client() {
    return Objects.requireNonNull(client);
  }

  /** Returns a client of a server, which has introduced itself. */
  static McpSyncClient connect(Server server) {
    var mapper = new JacksonMcpJsonMapper(JsonMapper.shared());
    McpSyncClient client =
        McpClient.sync(
                HttpClientStreamableHttpTransport.builder("http://localhost:" + server.port())
                    .jsonMapper(mapper)
                    .build())
            .jsonSchemaValidator(new DefaultJsonSchemaValidator())
            .requestTimeout(Duration.ofSeconds(30))
            .build();
    client.initialize();
    return client;
  }

  /** Calls a tool. */
  McpSchema.CallToolResult call(String tool, Map<String, Object> arguments) {
    return call(client(), tool, arguments);
  }

  /** Calls a tool of the server of a client. */
  static McpSchema.CallToolResult call(
      McpSyncClient client, String tool, Map<String, Object> arguments) {
    return client.callTool(McpSchema.CallToolRequest.builder(tool).arguments(arguments).build());
  }

  /** Returns the text of a result. */
  static String text(McpSchema.CallToolResult result) {
    return ((McpSchema.TextContent) result.content().getFirst()).text();
  }

  /** Returns the structured content of a result. */
  static Map<?, ?> structured(McpSchema.CallToolResult result) {
    return (Map<?, ?>) result.structuredContent();
  }

  /** Returns the rows of the structured content of a result. */
  static List<?> rows(McpSchema.CallToolResult result) {
    return (List<?>) Objects.requireNonNull(structured(result).get("rows"));
  }
}
