package scrutiny.web.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import scrutiny.Fixture;
import scrutiny.query.PrebuiltQueries;
import scrutiny.web.Server;
import scrutiny.web.TestServers;

/**
 * Every route responds to every method without an internal error, only methods that read succeed,
 * and the data stay as they are.
 */
class RoutesTest {
  private static final List<String> METHODS =
      List.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE");

  private static final Set<String> READ_METHODS = Set.of("GET", "HEAD", "OPTIONS");

  /** Requests with POST that read: queries, and calls of tools. */
  private static final Set<String> READ_BY_POST = Set.of("/sparql", "/mcp");

  private static final int MIN_COMBINATIONS = 840;

  @Test
  void everyRouteAnswersEveryMethod() throws Exception {
    DatasetGraph data = Fixture.dataset();
    long before = count(data);
    Map<String, String> wrong = new TreeMap<>();
    List<String> paths = paths();
    assertThat(paths.size() * METHODS.size()).isGreaterThanOrEqualTo(MIN_COMBINATIONS);
    try (Server server = TestServers.start(data, Duration.ofSeconds(20))) {
      RawHttp http = new RawHttp(server.port(), Duration.ofSeconds(30));
      for (String path : paths) {
        for (String method : METHODS) {
          check(method, path, http.send(method, path, "", "").status(), wrong);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(count(data)).isEqualTo(before);
  }

  private static void check(String method, String path, int status, Map<String, String> wrong) {
    boolean answered = (status >= 200 && status < 500) || status == 501;
    boolean mayReadByPost =
        method.equals("POST") && READ_BY_POST.contains(path.replaceFirst("\\?.*", ""));
    boolean refused = READ_METHODS.contains(method) || mayReadByPost || status >= 400;
    if (!answered || !refused) {
      wrong.put(method + " " + path, String.valueOf(status));
    }
  }

  private static long count(DatasetGraph data) {
    return Txn.calculateRead(
        data,
        () -> {
          List<Quad> quads = new ArrayList<>();
          data.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
          return (long) quads.size();
        });
  }

  private static List<String> paths() throws IOException {
    List<String> paths = new ArrayList<>();
    PrebuiltQueries.bundled().all().forEach(query -> paths.add("/queries/" + query.name()));
    Cases.rows("routes.tsv").forEach(row -> paths.add(row[0].replace("{long}", "x".repeat(3000))));
    return paths;
  }
}
