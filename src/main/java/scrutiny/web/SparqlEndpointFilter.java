package scrutiny.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows who comes to the SPARQL endpoint without a query where to write one. */
final class SparqlEndpointFilter implements Filter {
  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request instanceof HttpServletRequest asked
        && response instanceof HttpServletResponse answer
        && asked.getMethod().equals("GET")
        && asked.getQueryString() == null) {
      answer.setHeader("Location", "/#sparql");
      CompleteResponse.plainText(303, "ask with ?query=…, or write a query at /#sparql")
          .send(answer);
      return;
    }
    chain.doFilter(request, response);
  }
}
