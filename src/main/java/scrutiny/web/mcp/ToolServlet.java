package scrutiny.web.mcp;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.util.function.Supplier;
import scrutiny.query.SingleFlight;

/**
 * The servlet of the tools, which creates them on the first request: describing all of them takes a
 * tenth of a second, and most servers are asked for pages first.
 */
final class ToolServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient SingleFlight<String, HttpServlet> transport;

  ToolServlet(Supplier<HttpServlet> transport) {
    this.transport = new SingleFlight<>(path -> transport.get());
  }

  @Override
  public void service(ServletRequest request, ServletResponse response)
      throws ServletException, IOException {
    transport.get(ToolServer.PATH).service(request, response);
  }
}
