package scrutiny.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.QueryFactory;
import scrutiny.query.SparqlService;

/** Whether the graph answers: asked of the graph itself each time. */
final class HealthCheck extends HttpServlet {
  private static final long serialVersionUID = 1;

  private static final String PROBE_QUERY = "SELECT ?class WHERE { ?thing a ?class } LIMIT 1";

  private final transient SparqlService executor;

  HealthCheck(SparqlService answering) {
    this.executor = answering;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    check().send(response);
  }

  private CompleteResponse check() {
    try {
      boolean holds = executor.select(QueryFactory.create(PROBE_QUERY), rows -> rows.hasNext());
      return holds ? json(200, "ok") : json(503, "the graph is empty");
    } catch (RuntimeException e) {
      return json(503, "the graph does not answer");
    }
  }

  private static CompleteResponse json(int status, String words) {
    byte[] body = ("{\"status\": \"" + words + "\"}\n").getBytes(StandardCharsets.UTF_8);
    return new CompleteResponse(status, "application/json", body);
  }
}
