package scrutiny.web.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.jackson3.DefaultJsonSchemaValidator;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.Fixture;
import scrutiny.query.PrebuiltQueries;
import scrutiny.query.PrebuiltQuery;
import scrutiny.query.limit.AllowedServices;
import scrutiny.web.Server;
import scrutiny.web.ServerSettings;
import scrutiny.web.TestServers;
import tools.jackson.databind.json.JsonMapper;

/** Tests the tools over HTTP with the client of the SDK, and the transport with plain requests. */
class ToolServerTest {
  private static final Map<String, String> SAMPLE_VALUES =
      Map.of(
          "authority", "Bath and North East Somerset",
          "other", "West Berkshire",
          "since", "2017-01-01");

  private static final String INSPECTION =
      "https://w3id.org/scrutiny/id/inspection/80427-sif-2017-04-24";

  private static Server server;
  private static McpSyncClient client;

  @BeforeAll
  static void start() throws Exception {
    server =
        TestServers.start(
            Fixture.dataset(Path.of("src/test/resources/story-vocabulary.trig")),
            Duration.ofSeconds(20));
    client = connect(server);
    client.initialize();
  }

  private static McpSyncClient connect(Server server) {
    var mapper = new JacksonMcpJsonMapper(JsonMapper.shared());
    return McpClient.sync(
            HttpClientStreamableHttpTransport.builder("http://localhost:" + server.port())
                .jsonMapper(mapper)
                .build())
        .jsonSchemaValidator(new DefaultJsonSchemaValidator())
        .requestTimeout(Duration.ofSeconds(30))
        .build();
  }

  @AfterAll
  static void stop() {
    client.close();
    server.close();
  }

  static List<PrebuiltQuery> queries() {
    return PrebuiltQueries.bundled().all();
  }

  @Test
  void introducesItselfWithInstructions() {
    assertThat(client.getServerInfo().name()).isEqualTo("scrutiny");
    assertThat(client.getServerInstructions()).contains("evidence", "offset");
  }

  @Test
  void listsEachPrebuiltQueryAsATypedReadOnlyTool() {
    Map<String, McpSchema.Tool> tools = new LinkedHashMap<>();
    client.listTools().tools().forEach(tool -> tools.put(tool.name(), tool));
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
        client.listTools().tools().stream()
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
    McpSchema.CallToolResult result = call(query.name(), values);
    assertThat(result.isError()).as(text(result)).isFalse();
    assertThat(structured(result).get("columns")).isEqualTo(query.columns());
    assertThat(text(result)).containsAnyOf("No rows.", "Rows 1 to ");
    List<?> rows = rows(result);
    assertThat(rows)
        .allSatisfy(row -> {
          assertThat(query.columns()).containsAll(keys(row));
        });
  }

  @Test
  void returnsATableWithLabelsAndTheSameRowsAsStructuredContent() {
    var result = call("history-of-an-authority", Map.of("authority", "E06000022"));
    assertThat(text(result))
        .contains("| start | end | kind |")
        .contains("<" + INSPECTION + ">")
        .contains("Donna Marriott");
    assertThat((Map<?, ?>) structured(result).get("labels")).asString().contains(INSPECTION);
    assertThat(rows(result)).asString().contains("Donna Marriott");
  }

  @Test
  void pagesThroughAllRowsAndSaysHowManyAreLeft() {
    Map<String, Object> everything = Map.of("limit", 500);
    List<?> all = rows(call("evidence-of-a-fact", withIri(everything)));
    assertThat(all).hasSizeGreaterThan(3);
    List<Object> paged = new ArrayList<>();
    Object offset = 0;
    while (offset != null) {
      var result = call("evidence-of-a-fact", withIri(Map.of("limit", 2, "offset", offset)));
      paged.addAll(rows(result));
      offset = structured(result).get("nextOffset");
      int left = all.size() - paged.size();
      assertThat(structured(result).get("remaining")).isEqualTo(left);
      if (left > 0) {
        assertThat(text(result)).contains("; " + left + " more. For the next page", "offset");
      }
    }
    assertThat(paged).isEqualTo(all);
  }

  private static Map<String, Object> withIri(Map<String, Object> more) {
    Map<String, Object> values = new LinkedHashMap<>(more);
    values.put("iri", INSPECTION);
    return values;
  }

  @Test
  void givesTheQuoteAndPageOfAFact() {
    var result = call("evidence-of-a-fact", Map.of("iri", INSPECTION));
    assertThat(text(result))
        .contains("Fieldwork 2017-04-24 to 2017-05-18", "sif/bath-2017.pdf")
        .contains("| page |");
    String claim = "https://w3id.org/scrutiny/id/document/cf30a7db215855f4/claim/ed5e0186da69";
    assertThat(text(call("evidence-of-a-fact", Map.of("iri", claim))))
        .contains("Published 2017-07-07");
    String passage = "https://w3id.org/scrutiny/id/document/cf30a7db215855f4/passage/93-113";
    assertThat(text(call("evidence-of-a-fact", Map.of("iri", passage))))
        .contains("Published 2017-07-07");
    assertThat(text(call("evidence-of-a-fact", Map.of("iri", "https://example.org/none"))))
        .contains("No rows.", "no passage for this IRI");
  }

  @ParameterizedTest
  @CsvSource({
    "Bath,Bath and North East Somerset",
    "banes,Bath and North East Somerset",
    "E10000010,County Durham",
    "durham council,County Durham",
    "West Barkshire,West Berkshire",
    "donna mariott,Donna Marriott",
    "marriott,Donna Marriott",
    "bath-2017.pdf,Bath and North East Somerset: single inspection framework"
  })
  void findsTheClosestNameFirst(String typed, String expected) {
    var result = call("find", Map.of("name", typed));
    List<?> rows = rows(result);
    assertThat(rows).isNotEmpty();
    assertThat(((Map<?, ?>) rows.getFirst()).get("name")).isEqualTo(expected);
  }

  @Test
  void findsOnlyEntitiesOfTheRequestedKind() {
    var result = call("find", Map.of("name", "Bath", "kind", "document"));
    assertThat(rows(result))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(((Map<?, ?>) row).get("kind")).isEqualTo("document"));
  }

  @Test
  void runsSparqlOnePageAtATime() {
    var result =
        call(
            "sparql",
            Map.of("query", "SELECT ?s ?p ?o { ?s ?p ?o } ORDER BY ?s ?p ?o", "limit", 3));
    assertThat(rows(result)).hasSize(3);
    assertThat(text(result)).contains("Rows 1 to 3; ", "offset 3");
    assertThat(text(call("sparql", Map.of("query", "ASK { ?s ?p ?o }")))).contains("Rows 1 to 1");
    assertThat(text(call("sparql", Map.of("query", "ASK { ?s <urn:none> ?o }"))))
        .contains("No rows.");
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
    var result = call(tool, Map.of(argument, value));
    assertThat(result.isError()).isTrue();
    assertThat(text(result)).contains(message).doesNotContain("Exception");
  }

  @Test
  void refusesAnUnknownTool() {
    assertThatThrownBy(() -> call("delete-everything", Map.of()))
        .isInstanceOf(McpError.class)
        .hasMessageContaining("there is no tool \"delete-everything\"; tools/list lists all");
  }

  @Test
  void refusesAQueryThatIsNestedTooDeeply() {
    String nested = "SELECT * { " + "{".repeat(20_000) + "}".repeat(20_000) + " }";
    var result = call("sparql", Map.of("query", nested));
    assertThat(result.isError()).isTrue();
    assertThat(text(result)).doesNotContain("StackOverflowError");
  }

  @Test
  void callsOnlyTheServicesThatTheServerAllows() throws Exception {
    String query = "SELECT * { SERVICE <http://127.0.0.1:9/sparql> { ?s ?p ?o } }";
    assertThat(text(call("sparql", Map.of("query", query)))).contains("this server calls no other");
    ServerSettings settings =
        ServerSettings.onPort(0)
            .withAllowedServices(AllowedServices.parse(List.of("local=http://127.0.0.1:9/sparql")));
    try (Server calling = Server.start(Fixture.dataset(), settings);
        McpSyncClient other = connect(calling)) {
      other.initialize();
      var request = McpSchema.CallToolRequest.builder("sparql").arguments(Map.of("query", query));
      assertThat(text(other.callTool(request.build())))
          .contains("http://127.0.0.1:9/sparql")
          .doesNotContain("not allowed");
    }
  }

  @Test
  void cancelsAQueryAtTheTimeout() throws Exception {
    try (Server hasty = TestServers.start(Fixture.dataset(), Duration.ofSeconds(1));
        McpSyncClient other = connect(hasty)) {
      other.initialize();
      String product = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
      var result =
          other.callTool(
              McpSchema.CallToolRequest.builder("sparql")
                  .arguments(Map.of("query", product))
                  .build());
      assertThat(result.isError()).isTrue();
      assertThat(text(result)).contains("timed out after 1 second");
    }
  }

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

  private static URI uri() {
    return URI.create("http://localhost:" + server.port() + ToolServer.PATH);
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

  private static McpSchema.CallToolResult call(String tool, Map<String, Object> arguments) {
    return client.callTool(McpSchema.CallToolRequest.builder(tool).arguments(arguments).build());
  }

  private static String text(McpSchema.CallToolResult result) {
    return ((McpSchema.TextContent) result.content().getFirst()).text();
  }

  private static Map<?, ?> structured(McpSchema.CallToolResult result) {
    return (Map<?, ?>) result.structuredContent();
  }

  private static List<?> rows(McpSchema.CallToolResult result) {
    return (List<?>) Objects.requireNonNull(structured(result).get("rows"));
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return (Map<?, ?>) Objects.requireNonNull(value);
  }

  private static List<String> keys(Object row) {
    return ((Map<?, ?>) row).keySet().stream().map(String::valueOf).toList();
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
    String request =
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":" + parameters + "}";
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<String> response =
          http.send(
              HttpRequest.newBuilder(URI.create(server.url() + "mcp"))
                  .header("Content-Type", "application/json")
                  .header("Accept", "application/json, text/event-stream")
                  .POST(BodyPublishers.ofString(request))
                  .build(),
              BodyHandlers.ofString());
      assertThat(response.statusCode()).isIn(200, 400);
      assertThat(response.body())
          .containsAnyOf("name of a tool", "name must be a text or a number", "there is no tool")
          .doesNotContain("Exception", "modelcontextprotocol", "failed");
    }
  }
}
