package scrutiny.web.format;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Set;

/**
 * Forwards paths such as {@code /ontology.ttl} to the page without the suffix, which knows its
 * formats.
 */
public final class SuffixFilter implements Filter {
  private static final Set<String> PAGES =
      Set.of(
          "/map",
          "/ontology",
          "/vocab",
          "/dataset",
          "/.well-known/void",
          "/.well-known/sparql-examples");

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request instanceof HttpServletRequest http) {
      String path = http.getServletPath();
      int dot = path.lastIndexOf('.');
      if (dot > 0 && PAGES.contains(path.substring(0, dot))) {
        request.setAttribute(AvailableFormats.ATTRIBUTE, path.substring(dot + 1));
        request.getRequestDispatcher(path.substring(0, dot)).forward(request, response);
        return;
      }
    }
    chain.doFilter(request, response);
  }
}
