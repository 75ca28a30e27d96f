package scrutiny.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.QueryFactory;
import scrutiny.query.Answering;

/** Whether the graph answers: asked of the graph itself each time. */
final class Health extends HttpServlet {
  private static final long serialVersionUID = 1;

  private static final String ANY = "SELECT ?class WHERE { ?thing a ?class } LIMIT 1";

  private final transient Answering answering;

  Health(Answering answering) {
    this.answering = answering;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    reply().send(response);
  }

  private Reply reply() {
    try {
      boolean holds = answering.answer(QueryFactory.create(ANY), rows -> rows.hasNext());
      return holds ? json(200, "ok") : json(503, "the graph is empty");
    } catch (RuntimeException e) {
      return json(503, "the graph does not answer");
    }
  }

  private static Reply json(int status, String words) {
    byte[] body = ("{\"status\": \"" + words + "\"}\n").getBytes(StandardCharsets.UTF_8);
    return new Reply(status, "application/json", body);
  }
}
