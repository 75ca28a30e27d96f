package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;
import static scrutiny.web.Http.get;
import static scrutiny.web.Http.header;
import static scrutiny.web.Http.send;
import static scrutiny.web.Http.sparql;
import static scrutiny.web.Http.text;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import scrutiny.Fixture;

class MetricsTest {
  private static final List<String> DESCRIPTIONS =
      List.of(
          "/service",
          "/dataset",
          "/openapi.json",
          "/prefixes",
          "/sitemap.xml",
          "/robots.txt",
          "/.well-known/void",
          "/.well-known/sparql-examples",
          "/.well-known/security.txt");

  @Test
  void countsRequestsByRouteAndStatus() throws Exception {
    try (Server server =
        Server.start(
            Fixture.dataset(), ServerSettings.onPort(0).withQueryTimeout(Duration.ofSeconds(1)))) {
      get(server, "/queries/reports?format=csv");
      get(server, "/queries/judgements?format=csv");
      get(server, "/id/nothing");
      for (String path : DESCRIPTIONS) {
        get(server, path);
      }
      get(server, sparql(Http.ENDLESS_QUERY));
      send(server, "BREW", "/");
      for (int i = 0; i < 50; i++) {
        get(server, "/path" + i);
      }
      var response = get(server, "/metrics");
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(header(response, "Content-Type")).startsWith("text/plain; version=0.0.4");
      for (String path : DESCRIPTIONS) {
        assertThat(text(response)).contains(count("GET", path, 200, 1));
      }
      assertThat(text(response))
          .contains(count("GET", "/queries", 200, 2))
          .contains(count("GET", "/id", 404, 1))
          .contains(count("other", "other", 405, 1))
          .contains(count("GET", "other", 404, 50))
          .contains("http_server_requests_seconds_bucket{method=\"GET\",route=\"/queries\"")
          .containsPattern("scrutiny_dataset_quads " + server.version().quads() + "\\.0")
          .contains("scrutiny_queries_running 0.0")
          .contains("scrutiny_queries_waiting 0.0")
          .contains("scrutiny_queries_refused_total{status=\"429\"} 0.0")
          .contains("scrutiny_queries_timed_out_total")
          .contains("jvm_memory_used_bytes")
          .contains("jvm_threads_live_threads")
          .doesNotContain("path7");
    }
  }

  private static String count(String method, String route, int status, int count) {
    return "http_server_requests_seconds_count{method=\"%s\",route=\"%s\",status=\"%d\"} %d"
        .formatted(method, route, status, count);
  }

  @Test
  void isValidTextForPrometheus() throws Exception {
    Pattern line =
        Pattern.compile("# (HELP|TYPE) .*|[a-z_:][\\w:]*(\\{.*\\})? ([0-9.E+-]+|NaN|[+-]Inf)");
    try (Server server = Server.start(Fixture.dataset(), ServerSettings.onPort(0))) {
      assertThat(text(get(server, "/metrics")).lines()).allMatch(line.asMatchPredicate());
    }
  }
}
