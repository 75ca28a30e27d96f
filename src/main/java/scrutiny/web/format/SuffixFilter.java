package scrutiny.web.format;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** Forwards paths such as {@code /ontology.ttl} to the page without the suffix. */
public final class SuffixFilter implements Filter {
  private static final Set<String> PAGES =
      Set.of(
          "/ontology", "/vocab", "/dataset", "/.well-known/void", "/.well-known/sparql-examples");

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request instanceof HttpServletRequest http) {
      String path = http.getServletPath();
      Optional<Format> format = Format.ofSuffix(path);
      if (format.isPresent() && PAGES.contains(Format.withoutSuffix(path))) {
        request.setAttribute(AvailableFormats.ATTRIBUTE, format.get());
        request.getRequestDispatcher(Format.withoutSuffix(path)).forward(request, response);
        return;
      }
    }
    chain.doFilter(request, response);
  }
}
