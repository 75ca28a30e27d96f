package scrutiny.web.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.Fixture;
import scrutiny.web.Server;
import scrutiny.web.ServerSettings;
import scrutiny.web.ServerStartException;

/** Tests the protocol of the SPARQL endpoint and its failures. */
class SparqlEndpointTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** More rows than the limit suffices for, of which the first are written at once. */
  private static final String ENDLESS =
      "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o }";

  private static Server server;

  @BeforeAll
  static void start() throws ServerStartException {
    server =
        Server.start(
            Fixture.dataset(Path.of("src/test/resources/hostile.trig")),
            ServerSettings.onPort(0).withQueryTimeout(Duration.ofSeconds(2)));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "SELECT * {} LIMIT 1,application/sparql-results+json,application/sparql-results+json",
    "SELECT * {} LIMIT 1,application/sparql-results+xml,application/sparql-results+xml",
    "SELECT * {} LIMIT 1,text/csv,text/csv",
    "SELECT * {} LIMIT 1,text/tab-separated-values,text/tab-separated-values",
    "SELECT * {} LIMIT 1,*/*,application/sparql-results+json",
    "ASK {},application/json,application/sparql-results+json",
    "ASK {},text/xml,application/sparql-results+xml",
    "CONSTRUCT WHERE { ?s a ?o },text/turtle,text/turtle",
    "CONSTRUCT WHERE { ?s a ?o },application/n-triples,application/n-triples",
    "CONSTRUCT WHERE { ?s a ?o },application/rdf+xml,application/rdf+xml",
    "CONSTRUCT WHERE { ?s a ?o },application/ld+json,application/ld+json",
    "DESCRIBE <https://w3id.org/scrutiny/id/authority/E06000022>,*/*,text/turtle"
  })
  void writesResultsInTheRequestedFormat(String query, String accept, String type)
      throws Exception {
    var response = get("query=" + encode(query), accept);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(response.body()).isNotEmpty();
  }

  @Test
  void describesAResource() throws Exception {
    String iri = "https://w3id.org/scrutiny/id/authority/E06000022";
    assertThat(get("query=" + encode("DESCRIBE <" + iri + ">"), "text/turtle").body())
        .contains("Bath and North East Somerset");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "query=%FF|400|UTF-8",
        "query=SELECT|400|unexpected end of the query",
        "query=ASK%20%7B%7D&query=ASK%20%7B%7D|400|only once",
        "default-graph-uri=urn:x|400|no query",
        "query=ASK%20%7B%7D&default-graph-uri=urn:none|400|no graph",
        "query=ASK%20%7B%7D&format=nonsense|400|valid formats",
        "query=JSON%20%7B%22a%22:%3Fx%7D%20WHERE%20%7B%7D|400|SELECT",
        "query=SELECT%20(VERSION()%20AS%20%3Fx)%20%7B%7D|403|not allowed",
        "update=DROP%20ALL|403|read-only"
      })
  void explainsInvalidRequests(String parameters, int status, String detail) throws Exception {
    var response = get(parameters, "*/*");
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).contains(Problem.MEDIA_TYPE);
    assertThat(response.body()).contains("\"status\":" + status).contains(detail);
  }

  @Test
  void rejectsFormatsAndMethodsThatDoNotExist() throws Exception {
    var html = get("query=" + encode("ASK {}"), "text/html");
    assertThat(html.statusCode()).isEqualTo(406);
    assertThat(html.body()).contains("application/sparql-results+json").contains("text/csv");
    var text =
        CLIENT.send(
            request("").header("Content-Type", "text/plain").POST(ofString("ASK {}")).build(),
            BodyHandlers.ofString());
    assertThat(text.statusCode()).isEqualTo(415);
    var put = CLIENT.send(request("").PUT(ofString("ASK {}")).build(), BodyHandlers.ofString());
    assertThat(put.statusCode()).isEqualTo(405);
    assertThat(put.headers().firstValue("Allow")).contains("GET, HEAD, POST, OPTIONS");
  }

  @Test
  void ignoresParametersThatWouldChangeTheMarkup() throws Exception {
    String query = "query=" + encode("SELECT * {} LIMIT 1");
    String plain = get(query, "application/sparql-results+xml").body();
    String added = "&stylesheet=x%22%3E%3Cb%2F%3E&callback=alert&force-accept=x";
    assertThat(get(query + added, "application/sparql-results+xml").body()).isEqualTo(plain);
  }

  @Test
  void rejectsAnIncompletePercentSign() throws Exception {
    String response =
        raw("GET /sparql?query=% HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    assertThat(response).startsWith("HTTP/1.1 400");
  }

  @Test
  void rejectsRawBytesThatAreNotUtf8() throws Exception {
    String head = "GET /sparql?query=ASK%20%7B%7D\u00FF HTTP/1.0\r\n\r\n";
    String response = raw(head.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(response).startsWith("HTTP/1.1 400");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<http://jena.apache.org/ARQ/function#wait>(9000) AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/function#print>('x') AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/function#version>() AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/function#eval>('1') AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/function#sprintf>('%9s', 1) AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>() AS ?x) {}",
        "SELECT (<http://www.w3.org/2005/xpath-functions#apply>(<urn:f>, 1) AS ?x) {}",
        "SELECT (CALL(<http://www.w3.org/2005/xpath-functions#abs>, 1) AS ?x) {}",
        "SELECT (GROUP_CONCAT(<java:x.Y>()) AS ?x) { ?s ?p ?o }",
        "SELECT (SUM(?x) AS ?y) { SELECT (<java:x.Y>(?o) AS ?x) { ?s ?p ?o } }",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (<java:x.Y>(?s))",
        "SELECT (MAX(EXISTS { SERVICE <http://localhost/> { ?s ?p ?o } }) AS ?x) { ?a ?b ?c }",
        "SELECT * { ?s ?p ?o } ORDER BY (NOT EXISTS { SERVICE ?s { ?s ?p ?o } })"
      })
  void refusesWhatIsNotAllowedWhereverItOccurs(String query) throws Exception {
    assertThat(get("query=" + encode(query), "*/*").statusCode()).isEqualTo(403);
  }

  @Test
  void answersATimeOutWithoutRowsByAProblem() throws Exception {
    String query = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    var response = get("query=" + encode(query), "text/csv");
    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.body()).contains("timed out after 2 seconds").contains("\"limit\"");
    assertThat(response.headers().firstValue("Retry-After")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"HTTP/1.0", "HTTP/1.1"})
  void resetsTheConnectionAfterTheFirstByte(String version) throws Exception {
    String head =
        "GET /sparql?format=csv&query="
            + encode(ENDLESS)
            + " "
            + version
            + "\r\nHost: localhost\r\n\r\n";
    ByteArrayOutputStream received = new ByteArrayOutputStream();
    boolean reset = false;
    try (Socket socket = new Socket("localhost", server.port())) {
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      socket.setSoTimeout(30_000);
      InputStream in = socket.getInputStream();
      byte[] part = new byte[1 << 16];
      for (int n = in.read(part); n >= 0; n = in.read(part)) {
        received.write(part, 0, Math.min(n, 100));
      }
    } catch (IOException e) {
      reset = true;
    }
    assertThat(received.toString(StandardCharsets.US_ASCII)).startsWith("HTTP/1.1 200");
    assertThat(reset).as("the response does not end like a complete one").isTrue();
  }

  private static String raw(byte[] request) throws IOException {
    try (Socket socket = new Socket("localhost", server.port())) {
      socket.getOutputStream().write(request);
      socket.setSoTimeout(10_000);
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    }
  }

  private static HttpResponse<String> get(String parameters, String accept) throws Exception {
    return CLIENT.send(
        request("?" + parameters).header("Accept", accept).build(), BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(String suffix) {
    return HttpRequest.newBuilder(URI.create(server.url() + "sparql" + suffix));
  }

  private static HttpRequest.BodyPublisher ofString(String body) {
    return BodyPublishers.ofString(body);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
