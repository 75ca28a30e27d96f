package scrutiny.web.format;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** Redirects GET requests whose paths end with a slash to the canonical paths, which do not. */
public final class TrailingSlashFilter implements Filter {
  /** The canonical paths with a slash at their end. */
  private static final Set<String> CANONICAL = Set.of("/", "/queries/");

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request instanceof HttpServletRequest http
        && response instanceof HttpServletResponse httpResponse
        && http.getMethod().equals("GET")) {
      Optional<String> canonical = canonical(http.getRequestURI());
      if (canonical.isPresent()) {
        String query = http.getQueryString();
        httpResponse.setStatus(308);
        httpResponse.setHeader("Location", canonical.get() + (query == null ? "" : "?" + query));
        return;
      }
    }
    chain.doFilter(request, response);
  }

  /** Returns the canonical path if it is another; two slashes at its start would name a host. */
  private static Optional<String> canonical(String path) {
    if (!path.endsWith("/") || CANONICAL.contains(path)) {
      return Optional.empty();
    }
    return Optional.of("/" + path.replaceAll("^/+|/+$", ""));
  }
}
