package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;
import static scrutiny.web.Http.sparql;
import static scrutiny.web.Http.text;

import java.net.Socket;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same request gets the same response without a second execution. */
class CachedResponsesTest {
  private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";

  @RegisterExtension static final FixtureServer server = new FixtureServer();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/queries/reports?format=csv",
        "/queries/latest-judgements",
        "/sparql?query=SELECT%20%2A%20%7B%20%3Fs%20a%20%3Fclass%20%7D%20LIMIT%203",
        "/prefixes",
        "/"
      })
  void sendsTheSameResponseAgain(String path) throws Exception {
    HttpResponse<byte[]> first = server.get(path);
    double before = cached();
    HttpResponse<byte[]> second = server.get(path);
    assertThat(cached()).as("responses from the cache").isEqualTo(before + 1);
    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(second.body()).isEqualTo(first.body()).isNotEmpty();
    for (String header : new String[] {"Content-Type", "ETag", "Vary", "Link", "Cache-Control"}) {
      assertThat(second.headers().allValues(header)).isEqualTo(first.headers().allValues(header));
    }
    assertThat(second.headers().allValues("Date")).hasSize(1);
  }

  @Test
  void sendsCompressedResponsesOnlyToClientsThatAcceptThem() throws Exception {
    String path = "/queries/judgements?format=csv";
    HttpResponse<byte[]> plain = server.get(path);
    HttpResponse<byte[]> compressed = server.get(path, "Accept-Encoding", "gzip");
    assertThat(server.get(path, "Accept-Encoding", "gzip").body()).isEqualTo(compressed.body());
    assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(server.get(path).body()).isEqualTo(plain.body());
    assertThat(server.get(path).headers().firstValue("Content-Encoding")).isEmpty();
  }

  @Test
  void keepsTheFormatsOfOnePathApart() throws Exception {
    String path = "/queries/reports";
    for (String type : new String[] {"text/csv", "application/sparql-results+json", "text/csv"}) {
      assertThat(
              server.get(path, "Accept", type).headers().firstValue("Content-Type").orElseThrow())
          .startsWith(type);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"SELECT (NOW() AS ?now) {}", "SELECT (RAND() AS ?number) {}"})
  void executesQueriesAgainWhoseResultsDiffer(String query) throws Exception {
    double before = cached();
    String first = text(server.get(sparql(query)));
    assertThat(text(server.get(sparql(query)))).isNotEqualTo(first);
    assertThat(cached()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "application/x-www-form-urlencoded, query=SELECT+%2A+%7B+%3Fs+a+%3Fknown+%7D+LIMIT+3",
    "application/sparql-query, SELECT * { ?s a ?known } LIMIT 3",
    "application/sparql-query, SELECT * { ?s ?p ?o } LIMIT 5000"
  })
  void sendsTheSameResponseToTheSamePostedQuery(String type, String body) throws Exception {
    HttpResponse<byte[]> first = server.post("/sparql", type, body, "Accept", "text/csv");
    double before = cached();
    HttpResponse<byte[]> second = server.post("/sparql", type, body, "Accept", "text/csv");
    assertThat(cached()).as("responses from the cache").isEqualTo(before + 1);
    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(second.body()).isEqualTo(first.body()).isNotEmpty();
    for (String header : new String[] {"Content-Type", "Vary", "Content-Length"}) {
      assertThat(second.headers().allValues(header)).isEqualTo(first.headers().allValues(header));
    }
    HttpResponse<byte[]> compressed =
        server.post("/sparql", type, body, "Accept", "text/csv", "Accept-Encoding", "gzip");
    assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(compressed.body()).isNotEqualTo(first.body());
  }

  @Test
  void keepsFormatsAndGraphsOfOnePostedQueryApart() throws Exception {
    String type = "application/sparql-query";
    String query = "SELECT (COUNT(*) AS ?posted) { ?s ?p ?o }";
    String all = text(server.post("/sparql", type, query, "Accept", "text/csv"));
    assertThat(text(server.post("/sparql", type, query, "Accept", "application/json")))
        .isNotEqualTo(all);
    assertThat(
            text(
                server.post(
                    "/sparql?default-graph-uri=http%3A%2F%2Fexample.org%2Fnone",
                    type, query, "Accept", "text/csv")))
        .isNotEqualTo(all);
    HttpResponse<byte[]> form =
        server.post("/sparql", "application/x-www-form-urlencoded", query, "Accept", "text/csv");
    assertThat(form.statusCode()).as("the text of a query is no form").isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SELECT (NOW() AS ?now) {}", "SELECT (RAND() AS ?number) {}"})
  void executesPostedQueriesAgainWhoseResultsDiffer(String query) throws Exception {
    double before = cached();
    String first = text(server.post("/sparql", "application/sparql-query", query));
    assertThat(text(server.post("/sparql", "application/sparql-query", query))).isNotEqualTo(first);
    assertThat(cached()).isEqualTo(before);
  }

  @Test
  void answersNoPostWithoutATypeLikeTheCachedGet() throws Exception {
    String path = sparql("SELECT (COUNT(*) AS ?got) { ?s ?p ?o }");
    try (Socket socket = server.connect()) {
      Http.writeGet(socket, path);
      assertThat(Http.readStatusLine(socket)).contains(" 200 ");
    }
    try (Socket socket = server.connect()) {
      // A body in chunks, of which there are none.
      Http.write(
          socket,
          "POST "
              + path
              + " HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
      assertThat(Http.readStatusLine(socket)).contains(" 415 ");
    }
  }

  @Test
  void answersHeadLikeTheCachedGet() throws Exception {
    String path = sparql(COUNT);
    long length = server.get(path).body().length;
    HttpResponse<byte[]> head = server.send("HEAD", path);
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(length);
  }

  @Test
  void cachesNoErrors() throws Exception {
    double before = cached();
    for (int i = 0; i < 2; i++) {
      assertThat(server.get("/queries/reports?format=nothing").statusCode()).isEqualTo(400);
    }
    assertThat(cached()).isEqualTo(before);
  }

  @Test
  void cachesNoResponseWhoseClientHasGone() throws Exception {
    for (int rows = 1; rows <= 100; rows++) {
      String path = sparql("SELECT ?s { ?s ?p ?o . ?o ?q ?v } ORDER BY ?v LIMIT " + rows);
      try (Socket socket = server.connect()) {
        Http.writeGet(socket, path);
        // Disconnects while the query waits, runs or has just ended.
        Thread.sleep(rows % 10);
      }
      try (Socket socket = server.connect()) {
        Http.writeGet(socket, path, "Connection: close");
        assertThat(Http.readToEnd(socket).split("\"s\": \\{", -1)).hasSize(1 + rows);
      }
    }
  }

  private static double cached() throws Exception {
    String name = "scrutiny_responses_cached_total ";
    return text(server.get("/metrics"))
        .lines()
        .filter(line -> line.startsWith(name))
        .mapToDouble(line -> Double.parseDouble(line.substring(name.length())))
        .findFirst()
        .orElseThrow();
  }
}
