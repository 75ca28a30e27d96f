package scrutiny.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import scrutiny.query.SingleFlight;
import scrutiny.query.SparqlService;
import scrutiny.store.DatasetVersion;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reports the version and size of the dataset, and whether it is complete and can be queried, by
 * querying it on each request.
 */
final class HealthCheck extends HttpServlet {
  private static final long serialVersionUID = 1;

  private static final Logger LOG = LoggerFactory.getLogger(HealthCheck.class);

  private static final String PROBE_QUERY = "SELECT ?class WHERE { ?thing a ?class } LIMIT 1";

  private final transient SparqlService service;
  private final transient Supplier<DatasetVersion> version;

  /** The quads that the dataset has, counted on the first request: that delays no start. */
  private final transient SingleFlight<String, Long> counted;

  HealthCheck(DatasetGraph data, SparqlService service, Supplier<DatasetVersion> version) {
    this.service = service;
    this.version = version;
    this.counted = new SingleFlight<>(quads -> DatasetVersion.count(data));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    check(version.get()).send(response);
  }

  private CompleteResponse check(DatasetVersion version) {
    long quads = counted.get("quads");
    if (quads != version.quads()) {
      return report(
          version,
          503,
          "the store has "
              + quads
              + " quads, but "
              + version.quads()
              + " were loaded; load it again");
    }
    try {
      boolean hasData = service.select(QueryFactory.create(PROBE_QUERY), rows -> rows.hasNext());
      return hasData ? report(version, 200, "ok") : report(version, 503, "the graph is empty");
    } catch (RuntimeException e) {
      LOG.error("the graph cannot be queried", e);
      return report(version, 503, "the graph cannot be queried");
    }
  }

  private static CompleteResponse report(DatasetVersion version, int status, String message) {
    ObjectNode report =
        JsonMapper.shared()
            .createObjectNode()
            .put("status", message)
            .put("version", version.program())
            .put("dataset", version.id())
            .put("quads", version.quads())
            .put("graphs", version.graphs());
    byte[] body = (report + "\n").getBytes(StandardCharsets.UTF_8);
    return new CompleteResponse(status, "application/json", body);
  }
}
