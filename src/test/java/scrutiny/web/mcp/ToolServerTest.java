package scrutiny.web.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static scrutiny.web.mcp.ToolFixture.rows;
import static scrutiny.web.mcp.ToolFixture.structured;
import static scrutiny.web.mcp.ToolFixture.text;

import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import scrutiny.Fixture;
import scrutiny.query.PrebuiltQueries;
import scrutiny.query.PrebuiltQuery;
import scrutiny.query.limit.AllowedServices;
import scrutiny.web.Server;
import scrutiny.web.ServerSettings;
import scrutiny.web.TestServers;

/** Tests which tools there are, that each can be called, and which calls are refused. */
class ToolServerTest {
  private static final Map<String, String> SAMPLE_VALUES =
      Map.of(
          "authority", "Bath and North East Somerset",
          "other", "West Berkshire",
          "since", "2017-01-01");

  @RegisterExtension private static final ToolFixture TOOLS = new ToolFixture();

  static List<PrebuiltQuery> queries() {
    return PrebuiltQueries.bundled().all();
  }

  @Test
  void introducesItselfWithInstructions() {
    assertThat(TOOLS.client().getServerInfo().name()).isEqualTo("scrutiny");
    assertThat(TOOLS.client().getServerInstructions()).contains("evidence", "offset");
  }

  @Test
  void listsEachPrebuiltQueryAsATypedReadOnlyTool() {
    Map<String, McpSchema.Tool> tools = new LinkedHashMap<>();
    TOOLS.client().listTools().tools().forEach(tool -> tools.put(tool.name(), tool));
    assertThat(tools)
        .containsKeys("find", "evidence-of-a-fact", "sparql")
        .hasSize(queries().size() + 3);
    for (PrebuiltQuery query : queries()) {
      McpSchema.Tool tool = Objects.requireNonNull(tools.get(query.name()));
      assertThat(tool.title()).isEqualTo(query.title());
      assertThat(tool.description()).contains(query.description());
      assertThat(map(tool.inputSchema().get("properties"))).hasSize(query.parameters().size() + 2);
    }
    assertThat(tools.values())
        .allSatisfy(tool -> {
          assertThat(tool.annotations().readOnlyHint()).isTrue();
          assertThat(tool.annotations().destructiveHint()).isFalse();
          assertThat(tool.annotations().openWorldHint()).isFalse();
          assertThat(tool.outputSchema()).isNotEmpty();
        });
  }

  @Test
  void typesTheParametersOfAQuery() {
    McpSchema.Tool tool =
        TOOLS.client().listTools().tools().stream()
            .filter(t -> t.name().equals("grades-by-region-and-year"))
            .findFirst()
            .orElseThrow();
    Map<?, ?> properties = map(tool.inputSchema().get("properties"));
    assertThat(map(properties.get("from"))).extracting("type").isEqualTo("integer");
    Map<?, ?> area = map(properties.get("area"));
    assertThat(area).extracting("default").isEqualTo("overall-effectiveness");
    assertThat((List<?>) area.get("enum")).asString().contains("care-leavers");
  }

  @ParameterizedTest
  @MethodSource("queries")
  void callsEachQuery(PrebuiltQuery query) {
    Map<String, Object> values = new LinkedHashMap<>();
    query.parameters().stream()
        .filter(p -> p.required())
        .forEach(p -> values.put(p.name(), SAMPLE_VALUES.get(p.name())));
    McpSchema.CallToolResult result = TOOLS.call(query.name(), values);
    assertThat(result.isError()).as(text(result)).isFalse();
    assertThat(structured(result).get("columns")).isEqualTo(query.columns());
    assertThat(text(result)).containsAnyOf("No rows.", "Rows 1 to ");
    List<?> rows = rows(result);
    assertThat(rows)
        .allSatisfy(row -> {
          assertThat(query.columns()).containsAll(keys(row));
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "history-of-an-authority|authority|Bth|Bath and North East Somerset",
        "history-of-an-authority|council|Bath|there is no argument \"council\"",
        "history-of-an-authority|limit|0|limit must be a whole number from 1 to 500",
        "latest-judgements|area|x|care-leavers",
        "published-since|since|yesterday|must be a date",
        "find|name|' '|a value for name is required",
        "find|kind|mayor|a value for name is required",
        "evidence-of-a-fact|iri|not an iri|iri must be an IRI",
        "evidence-of-a-fact|iri|relative|iri must be an absolute IRI",
        "sparql|query|SELEC|the query is not valid SPARQL",
        "sparql|query|DESCRIBE <urn:x>|only SELECT and ASK",
        "sparql|query|INSERT DATA {}|the query is not valid SPARQL"
      })
  void explainsAnInvalidCallInPlainWords(
      String tool, String argument, String value, String message) {
    var result = TOOLS.call(tool, Map.of(argument, value));
    assertThat(result.isError()).isTrue();
    assertThat(text(result)).contains(message).doesNotContain("Exception");
  }

  @Test
  void refusesAnUnknownTool() {
    assertThatThrownBy(() -> TOOLS.call("delete-everything", Map.of()))
        .isInstanceOf(McpError.class)
        .hasMessageContaining("there is no tool \"delete-everything\"; tools/list lists all");
  }

  @Test
  void refusesAQueryThatIsNestedTooDeeply() {
    String nested = "SELECT * { " + "{".repeat(20_000) + "}".repeat(20_000) + " }";
    var result = TOOLS.call("sparql", Map.of("query", nested));
    assertThat(result.isError()).isTrue();
    assertThat(text(result)).doesNotContain("StackOverflowError");
  }

  @Test
  void callsOnlyTheServicesThatTheServerAllows() throws Exception {
    String query = "SELECT * { SERVICE <http://127.0.0.1:9/sparql> { ?s ?p ?o } }";
    assertThat(text(TOOLS.call("sparql", Map.of("query", query))))
        .contains("this server calls no other");
    ServerSettings settings =
        ServerSettings.onPort(0)
            .withAllowedServices(AllowedServices.parse(List.of("local=http://127.0.0.1:9/sparql")));
    try (Server calling = Server.start(Fixture.dataset(), settings);
        McpSyncClient other = ToolFixture.connect(calling)) {
      assertThat(text(ToolFixture.call(other, "sparql", Map.of("query", query))))
          .contains("http://127.0.0.1:9/sparql")
          .doesNotContain("not allowed");
    }
  }

  @Test
  void cancelsAQueryAtTheTimeout() throws Exception {
    try (Server hasty = TestServers.start(Fixture.dataset(), Duration.ofSeconds(1));
        McpSyncClient other = ToolFixture.connect(hasty)) {
      String product = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
      var result = ToolFixture.call(other, "sparql", Map.of("query", product));
      assertThat(result.isError()).isTrue();
      assertThat(text(result)).contains("timed out after 1 second");
    }
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return (Map<?, ?>) Objects.requireNonNull(value);
  }

  private static List<String> keys(Object row) {
    return ((Map<?, ?>) row).keySet().stream().map(String::valueOf).toList();
  }
}
