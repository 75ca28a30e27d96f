package scrutiny.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.QueryFactory;
import scrutiny.query.SparqlService;

/** Reports whether the graph can be queried, by querying it on each request. */
final class HealthCheck extends HttpServlet {
  private static final long serialVersionUID = 1;

  private static final String PROBE_QUERY = "SELECT ?class WHERE { ?thing a ?class } LIMIT 1";

  private final transient SparqlService service;

  HealthCheck(SparqlService service) {
    this.service = service;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    check().send(response);
  }

  private CompleteResponse check() {
    try {
      boolean hasData = service.select(QueryFactory.create(PROBE_QUERY), rows -> rows.hasNext());
      return hasData ? json(200, "ok") : json(503, "the graph is empty");
    } catch (RuntimeException e) {
      return json(503, "the graph cannot be queried");
    }
  }

  private static CompleteResponse json(int status, String message) {
    byte[] body = ("{\"status\": \"" + message + "\"}\n").getBytes(StandardCharsets.UTF_8);
    return new CompleteResponse(status, "application/json", body);
  }
}
