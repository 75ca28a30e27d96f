package scrutiny.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Redirects requests to the SPARQL endpoint that have no query to the SPARQL editor. */
final class SparqlEndpointFilter implements Filter {
  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request instanceof HttpServletRequest httpRequest
        && response instanceof HttpServletResponse httpResponse
        && httpRequest.getMethod().equals("GET")
        && httpRequest.getQueryString() == null) {
      httpResponse.setHeader("Location", EditorServlet.PATH);
      CompleteResponse.plainText(
              303, "send a query as ?query=…, or write one at " + EditorServlet.PATH)
          .send(httpResponse);
      return;
    }
    chain.doFilter(request, response);
  }
}
