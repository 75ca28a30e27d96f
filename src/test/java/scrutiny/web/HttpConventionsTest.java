package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;
import static scrutiny.web.Http.get;
import static scrutiny.web.Http.header;
import static scrutiny.web.Http.post;
import static scrutiny.web.Http.send;
import static scrutiny.web.Http.sparql;
import static scrutiny.web.Http.text;

import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.Fixture;
import scrutiny.web.operation.ServerLimits;

/** Tests what clients may expect of any HTTP server. */
class HttpConventionsTest {
  private static final String ASK = sparql("ASK {}");

  private static Server server;

  @BeforeAll
  static void start() throws ServerStartException {
    server =
        Server.start(
            Fixture.dataset(),
            ServerSettings.onPort(0)
                .withLimits(ServerLimits.DEFAULT.toBuilder().queryBytes(2000).build()));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/queries",
        "/queries/reports",
        "/queries/reports?format=csv",
        "/id/authority/E06000022",
        "/id/nothing",
        "/ontology",
        "/static/scrutiny.css",
        "/health",
        "/sparql?query=ASK%7B%7D",
        "/nothing"
      })
  void answersHeadLikeGetWithoutABody(String path) throws Exception {
    var full = get(server, path);
    var head = send(server, "HEAD", path);
    assertThat(head.statusCode()).isEqualTo(full.statusCode());
    assertThat(head.body()).isEmpty();
    assertThat(full.body()).isNotEmpty();
    for (String name : new String[] {"Content-Type", "ETag", "Vary", "Cache-Control"}) {
      assertThat(header(head, name)).as(name).isEqualTo(header(full, name));
    }
  }

  @Test
  void namesTheMethodsOfAResource() throws Exception {
    var page = send(server, "OPTIONS", "/queries/reports");
    assertThat(page.statusCode()).isEqualTo(204);
    assertThat(header(page, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
    assertThat(header(send(server, "OPTIONS", "/sparql"), "Allow"))
        .isEqualTo("GET, HEAD, POST, OPTIONS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "PROPFIND"})
  void refusesOtherMethodsWithTheAllowedOnes(String method) throws Exception {
    for (String path : new String[] {"/", "/queries/reports", "/sparql", "/health", "/nothing"}) {
      var response = send(server, method, path);
      assertThat(response.statusCode()).as(path).isEqualTo(405);
      assertThat(header(response, "Allow")).contains("GET, HEAD").contains("OPTIONS");
      assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
    }
  }

  @Test
  void letsPagesOfOtherOriginsRead() throws Exception {
    var response = get(server, ASK, "Origin", "https://example.org");
    assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(header(response, "Access-Control-Expose-Headers"))
        .contains("Link", "ETag", "Retry-After", "Content-Disposition");
    assertThat(header(get(server, "/nothing"), "Access-Control-Allow-Origin")).isEqualTo("*");
    var preflight =
        send(
            server,
            "OPTIONS",
            "/sparql",
            "Origin",
            "https://example.org",
            "Access-Control-Request-Method",
            "POST",
            "Access-Control-Request-Headers",
            "content-type");
    assertThat(preflight.statusCode()).isEqualTo(204);
    assertThat(header(preflight, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(header(preflight, "Access-Control-Allow-Methods")).contains("POST");
    assertThat(header(preflight, "Access-Control-Allow-Headers")).contains("Content-Type");
    assertThat(header(preflight, "Access-Control-Allow-Credentials")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/queries/evidence?format=csv", "/static/scrutiny.css", "/ontology"})
  void compressesText(String path) throws Exception {
    var plain = get(server, path);
    var compressed = get(server, path, "Accept-Encoding", "gzip");
    assertThat(header(compressed, "Content-Encoding")).isEqualTo("gzip");
    assertThat(header(compressed, "Vary")).contains("Accept-Encoding");
    assertThat(compressed.body().length).isLessThan(plain.body().length);
    assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes())
        .isEqualTo(plain.body());
    assertThat(header(plain, "Content-Encoding")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/queries/reports",
        "/queries/reports?format=csv",
        "/id/authority/E06000022",
        "/vocab",
        "/sparql?query=ASK%7B%7D"
      })
  void answersThatNothingHasChanged(String path) throws Exception {
    String tag = header(get(server, path), "ETag");
    assertThat(tag).startsWith("W/\"" + server.version().id());
    for (String encoding : new String[] {"identity", "gzip"}) {
      var again = get(server, path, "If-None-Match", tag, "Accept-Encoding", encoding);
      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(header(again, "ETag")).isEqualTo(tag);
    }
    assertThat(get(server, path, "If-None-Match", "\"a\", " + tag).statusCode()).isEqualTo(304);
    assertThat(get(server, path, "If-None-Match", "W/\"other\"").statusCode()).isEqualTo(200);
    assertThat(get(server, path, "If-None-Match", tag, "Accept", "text/turtle").statusCode())
        .as("another format is another representation")
        .isNotEqualTo(304);
  }

  @Test
  void givesNoTagToErrorsAndToWhatChanges() throws Exception {
    assertThat(header(get(server, "/id/nothing"), "ETag")).isEmpty();
    assertThat(header(get(server, "/id/nothing"), "Cache-Control")).isEqualTo("no-store");
    assertThat(header(get(server, "/health"), "ETag")).isEmpty();
    assertThat(header(get(server, sparql("SELECT (RAND() AS ?x) {}")), "ETag")).isEmpty();
    assertThat(header(get(server, sparql("SELECT (nOw() AS ?x) {}")), "ETag")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "GET /sparql?query=% HTTP/1.1",
    "GET /sparql?query=%f HTTP/1.1",
    "GET /sparql?query=%ff HTTP/1.1",
    "GET /sparql?query=\u00ff HTTP/1.1",
    "GET /queries/reports?\u00ff=1 HTTP/1.1",
    "GET /queries/reports?x=%C3%28 HTTP/1.1",
    "GET /id/%ff HTTP/1.1",
    "GET /id/%zz HTTP/1.1",
    "GET /id/\u00ff HTTP/1.1",
    "GET nothing HTTP/1.1",
    "G\u0001T / HTTP/1.1"
  })
  void rejectsWronglyEncodedRequests(String requestLine) throws Exception {
    try (Socket socket = Http.connect(server)) {
      Http.write(socket, requestLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      String response = Http.readToEnd(socket);
      assertThat(response).startsWith("HTTP/1.1 400 ").contains("application/problem+json");
      assertThat(response)
          .doesNotContainIgnoringCase("server: jetty")
          .doesNotContain("Exception", "org.eclipse", "\tat ");
    }
  }

  @Test
  void rejectsTooLongRequests() throws Exception {
    String longQuery = "ASK {} #" + "x".repeat(3000);
    for (String type :
        new String[] {"application/sparql-query", "application/x-www-form-urlencoded"}) {
      var response =
          post(server, "/sparql", type, (type.contains("form") ? "query=" : "") + longQuery);
      assertThat(response.statusCode()).as(type).isEqualTo(413);
      assertThat(text(response)).contains("2000 bytes");
    }
    assertThat(get(server, sparql(longQuery)).statusCode()).isEqualTo(413);
    assertThat(get(server, "/?" + "x".repeat(40_000)).statusCode()).isEqualTo(414);
    assertThat(get(server, "/", "X-Long", "x".repeat(40_000)).statusCode()).isEqualTo(431);
    String escaped = "query=" + "%41".repeat(600) + "&x=" + "%41".repeat(600);
    assertThat(post(server, "/sparql", "application/x-www-form-urlencoded", escaped).statusCode())
        .as("only the length of the query counts")
        .isEqualTo(400);
  }

  @Test
  void rejectsATooLongBodyOfUnknownLength() throws Exception {
    try (Socket socket = Http.connect(server)) {
      Http.write(
          socket,
          "POST /sparql HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n"
              + "Content-Type: application/sparql-query\r\n\r\n");
      Http.write(socket, "bb8\r\n" + "x".repeat(3000) + "\r\n0\r\n\r\n");
      assertThat(Http.readStatusLine(socket)).contains(" 413 ");
    }
  }

  @Test
  void readsBodiesOfQueries() throws Exception {
    String ask = "ASK { ?s ?p ?o }";
    assertThat(text(post(server, "/sparql", "application/sparql-query", ask))).contains("true");
    String form = sparql(ask).replaceFirst(".*\\?", "");
    assertThat(text(post(server, "/sparql", "application/x-www-form-urlencoded", form)))
        .contains("true");
  }

  @Test
  void showsErrorsAsAPageInBrowsers() throws Exception {
    var page = get(server, "/nothing", "Accept", "text/html,*/*;q=0.8");
    assertThat(header(page, "Content-Type")).startsWith("text/html");
    assertThat(text(page)).contains("<h1>Not found</h1>").doesNotContainIgnoringCase("jetty");
    var problem = get(server, "/nothing", "Accept", "application/json");
    assertThat(header(problem, "Content-Type")).isEqualTo("application/problem+json");
    assertThat(text(problem)).contains("\"status\":404");
    assertThat(header(problem, "Server")).isEmpty();
  }
}
