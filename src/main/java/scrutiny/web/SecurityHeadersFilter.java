package scrutiny.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import scrutiny.web.operation.ContentSecurityPolicy;

/** Sets on every response the headers that keep data from running code in a browser. */
final class SecurityHeadersFilter implements Filter {
  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request instanceof HttpServletRequest httpRequest
        && response instanceof HttpServletResponse http) {
      http.setHeader(ContentSecurityPolicy.HEADER, ContentSecurityPolicy.of(path(httpRequest)));
      http.setHeader("X-Content-Type-Options", "nosniff");
      http.setHeader("Referrer-Policy", "no-referrer");
      http.setHeader("Cross-Origin-Opener-Policy", "same-origin");
      http.setHeader("Vary", "Accept");
      if (mayHaveBody(httpRequest)) {
        http.setHeader("Connection", "close");
      }
    }
    chain.doFilter(request, response);
  }

  /**
   * Returns the path by which the request was mapped to its page: the path in the address can also
   * contain parameters and dot segments.
   */
  private static String path(HttpServletRequest request) {
    return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
  }

  /**
   * A rejected body is not read to its end, so the connection cannot be used for another request.
   */
  private static boolean mayHaveBody(HttpServletRequest request) {
    return !Set.of("GET", "HEAD", "OPTIONS").contains(request.getMethod());
  }
}
