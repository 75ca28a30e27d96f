package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.Fixture;

/** Tests the server over HTTP. */
class ServerTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final DatasetGraph DATA =
      Fixture.dataset(Path.of("src/test/resources/hostile.trig"));
  private static Server server;

  @BeforeAll
  static void start() throws ServerStartException {
    server = Server.start(DATA, ServerSettings.onPort(0).withQueryTimeout(Duration.ofSeconds(2)));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "text/html,text/html",
    "text/csv,text/csv",
    "application/sparql-results+json,application/sparql-results+json",
    "application/json,application/sparql-results+json",
    "text/turtle,text/turtle",
    "'text/html;q=0.1,text/csv;q=0.9',text/csv",
    "'image/png,text/csv;q=0.1',text/csv",
    "text/tab-separated-values,text/tab-separated-values",
    "application/sparql-results+xml,application/sparql-results+xml",
    "*/*,text/html"
  })
  void returnsQueryResultsInTheRequestedFormat(String accept, String type) throws Exception {
    var response = get("/queries/reports", accept);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type")).startsWith(type);
    assertThat(response.body()).contains("Donna Marriott");
  }

  @ParameterizedTest
  @CsvSource({
    "ttl,text/turtle",
    "jsonld,application/ld+json",
    "nt,application/n-triples",
    "html,text/html"
  })
  void describesAResourceInTheRequestedFormat(String format, String type) throws Exception {
    var response = get("/id/authority/E06000022?format=" + format, "*/*");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type")).startsWith(type);
    assertThat(response.body()).contains("Bath and North East Somerset").contains("E06000022");
  }

  @Test
  void showsLabelsAndEvidenceOnTheResourcePage() throws Exception {
    String page = get("/id/inspection/80427-sif-2017-04-24?view=data", "text/html").body();
    assertThat(page)
        .contains("<a href=\"/id/person/inspector/donna-marriott\">Donna Marriott</a>")
        .contains("<blockquote>Fieldwork 2017-04-24 to 2017-05-18</blockquote>")
        .contains("page 1")
        .contains("Properties", "Evidence", "Referenced by");
  }

  @Test
  void showsAFormForAQueryWithRequiredParameters() throws Exception {
    var response = get("/queries/history-of-an-authority", "text/html");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("required").contains("name=\"authority\"");
  }

  @ParameterizedTest
  @CsvSource({
    "/queries/judgments,404,did you mean judgements",
    "/queries/history-of-an-authority?format=csv,400,needs a value for authority",
    "/queries/history-of-an-authority?authority=Bth,400,Bath and North East Somerset",
    "/queries/reports?council=Kent,400,it has no parameters",
    "/queries/latest-judgements?area=x,400,care-leavers",
    "/id/authority/E99999999,404,not in the graph",
    "/vocab/grade/splendid,404,not in the graph",
    "/nothing,404,"
  })
  void rejectsInvalidRequestsWithAReason(String path, int status, String message) throws Exception {
    for (String accept : new String[] {"text/html", "text/csv"}) {
      var response = get(path, accept);
      assertThat(response.statusCode()).as(path).isEqualTo(status);
      assertThat(response.body()).contains(message == null ? "" : message);
    }
  }

  @Test
  void rejectsEveryMethodThatWrites() throws Exception {
    for (String path :
        new String[] {"/", "/queries/reports", "/id/authority/E06000022", "/health"}) {
      for (String method : new String[] {"POST", "PUT", "DELETE", "PATCH"}) {
        assertThat(send(path, method, "text/plain", "x").statusCode())
            .as(method + " " + path)
            .isIn(405, 501);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sparql",
        "/sparql/",
        "/sparql/update",
        "/sparql/data",
        "/sparql/upload",
        "/sparql?default",
        "/sparql?graph=http://example.org/",
        "/update",
        "/$/datasets",
        "/$/server",
        "/$/backup/sparql",
        "/$/compact/sparql",
        "/$/tasks"
      })
  void rejectsUpdatesAndAdminRequests(String path) throws Exception {
    long before = size();
    String triple = "<urn:x> <urn:y> <urn:z> .";
    for (String method : new String[] {"POST", "PUT", "DELETE", "PATCH"}) {
      assertThat(send(path, method, "text/turtle", triple).statusCode())
          .as(method + " " + path)
          .isBetween(400, 599);
      assertThat(
              send(path, method, "application/sparql-update", "INSERT DATA {" + triple + "}")
                  .statusCode())
          .as(method + " " + path)
          .isBetween(400, 599);
    }
    var form = "update=" + encode("INSERT DATA {" + triple + "}");
    assertThat(send(path, "POST", "application/x-www-form-urlencoded", form).statusCode())
        .isBetween(400, 599);
    assertThat(size()).isEqualTo(before);
  }

  @Test
  void queriesTheUnionOfAllGraphs() throws Exception {
    String ask = "ASK { <https://w3id.org/scrutiny/id/authority/E06000022> a ?class }";
    assertThat(sparql(ask).body()).contains("true");
    assertThat(send("/sparql", "POST", "application/sparql-query", ask).body()).contains("true");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
        "SELECT * { BIND(<%s> AS ?there) SERVICE ?there { ?s ?p ?o } }",
        "SELECT * { OPTIONAL { SERVICE <%s> { ?s ?p ?o } } }",
        "SELECT * { FILTER EXISTS { SERVICE <%s> { ?s ?p ?o } } }",
        "SELECT * { FILTER NOT EXISTS { { SERVICE <%s> { ?s ?p ?o } } } }",
        "SELECT (EXISTS { SERVICE <%s> { ?s ?p ?o } } AS ?x) {}",
        "SELECT * { { SELECT * { SERVICE <%s> { ?s ?p ?o } } } }",
        "SELECT * FROM <%s> { ?s ?p ?o }",
        "SELECT * FROM NAMED <%s> { GRAPH ?g { ?s ?p ?o } }",
        "DESCRIBE ?s { SERVICE <%s> { ?s ?p ?o } }",
        "CONSTRUCT { ?s ?p ?o } { SERVICE <%s> { ?s ?p ?o } }",
        "ASK { SERVICE <cache:%s> { ?s ?p ?o } }"
      })
  void neverCallsAnotherServer(String query) throws Exception {
    AtomicInteger calls = new AtomicInteger();
    try (ServerSocket otherServer = new ServerSocket(0)) {
      Thread.ofVirtual()
          .start(() -> {
            while (!otherServer.isClosed()) {
              try {
                otherServer.accept().close();
                calls.incrementAndGet();
              } catch (IOException closed) {
                return;
              }
            }
          });
      String url = "http://localhost:" + otherServer.getLocalPort() + "/sparql";
      var response = sparql(query.formatted(url));
      if (query.contains("SERVICE")) {
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).contains("calls no other");
      }
      assertThat(calls).hasValue(0);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<java:java.lang.System>() AS ?x) {}",
        "SELECT (<JAVA_NOW>() AS ?x) {}",
        "SELECT (CALL(<JAVA_NOW>) AS ?x) {}",
        "SELECT (MAX(<JAVA_NOW>()) AS ?x) {}",
        "SELECT * { ?s ?p ?o } ORDER BY <JAVA_NOW>() LIMIT 1",
        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (<JAVA_NOW>())",
        "SELECT * { BIND(<JAVA_NOW>() AS ?x) }",
        "SELECT * { ?s ?p ?o } ORDER BY (EXISTS { FILTER(<JAVA_NOW>()) }) LIMIT 1",
        "SELECT * { ?s <java:scrutiny.web.Server> ?o }",
        "SELECT * { FILTER(<java:java.lang.Runtime>(1)) }",
        "SELECT * { FILTER EXISTS { ?s <java:x.Y> ?o FILTER(<JAVA:x.Y>(?o)) } }"
      })
  void rejectsFunctionsNamedByAJavaClass(String query) throws Exception {
    String now = "java:org.apache.jena.sparql.function.library.now";
    assertThat(sparql(query.replace("JAVA_NOW", now)).statusCode()).isEqualTo(403);
  }

  @Test
  void executesNoScriptFunctions() throws Exception {
    String query = "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>() AS ?x) {}";
    assertThat(sparql(query).body()).doesNotContain("\"value\"");
  }

  @Test
  void cancelsAQueryThatExceedsTheTimeout() throws Exception {
    String slowQuery =
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?a != ?l) }";
    long start = System.nanoTime();
    var response = sparql(slowQuery);
    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    assertThat(sparql("ASK {}").statusCode()).isEqualTo(200);
  }

  @Test
  void forbidsScriptsInEveryResponse() throws Exception {
    for (String path :
        new String[] {"/", "/queries/reports", "/queries/nope", "/id/nothing", "/sparql", "/$/x"}) {
      var response = get(path, "text/html");
      assertThat(header(response, "Content-Security-Policy"))
          .as(path)
          .contains("default-src 'none'")
          .doesNotContain("unsafe")
          .doesNotContain("script-src");
      assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
    }
  }

  @Test
  void escapesMarkupInData() throws Exception {
    String hostile = "/id/authority/%3Cscript%3Ealert(1)%3C/script%3E";
    for (String path :
        new String[] {
          "/id/hostile/1",
          "/id/hostile/document",
          "/queries/statements",
          "/queries/evidence",
          "/queries/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
          "/queries/history-of-an-authority?authority=" + encode("\"><script>alert(1)</script>"),
          "/queries/reports?" + encode("<img src=x onerror=alert(1)>") + "=1",
          hostile
        }) {
      String page = get(path, "text/html").body();
      assertThat(page)
          .as(path)
          .doesNotContainIgnoringCase("<script")
          .doesNotContainIgnoringCase("<img")
          .doesNotContainIgnoringCase("<svg")
          .doesNotContainPattern("(?i)<[^>]*\\son\\w+=")
          .doesNotContainPattern("(?i)href=\"?\\s*(javascript|data|vbscript):");
    }
    String page = get("/id/hostile/1", "text/html").body();
    assertThat(page)
        .as("the data is escaped, not dropped")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .contains("&lt;img src=x onerror=alert(2)&gt;")
        .contains("href=\"http://example.org/fine\"");
  }

  @Test
  void reportsHealthFromTheGraph() throws Exception {
    var response = get("/health", "*/*");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("\"ok\"");
  }

  @Test
  void reportsAPortInUseAndHowToFixIt() {
    assertThatThrownBy(() ->
            Server.start(DatasetGraphFactory.create(), ServerSettings.onPort(server.port()))
                .close())
        .isInstanceOf(ServerStartException.class)
        .hasMessageContaining("port " + server.port() + " is in use")
        .hasMessageContaining("--port");
  }

  @Test
  void servesTheOntologyAndItsVocabularies() throws Exception {
    assertThat(get("/ontology", "text/html").body()).contains("id=\"Inspection\"");
    assertThat(get("/ontology", "text/turtle").body()).contains("scr:Inspection");
    assertThat(get("/vocab", "text/html").body()).contains("href=\"/vocab/grade\"");
    assertThat(get("/vocab/grade/good", "text/html").body()).contains("<h1>Good</h1>");
  }

  private static long size() {
    return Txn.calculateRead(
        DATA, () -> DATA.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY).count());
  }

  private static HttpResponse<String> sparql(String query) throws Exception {
    return get("/sparql?query=" + encode(query), "application/sparql-results+json");
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static HttpResponse<String> get(String path, String accept) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(uri(path)).header("Accept", accept).build(),
        BodyHandlers.ofString());
  }

  private static HttpResponse<String> send(String path, String method, String type, String body)
      throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", type)
            .method(method, BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private static URI uri(String path) {
    return URI.create(server.url()).resolve(path);
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
