package scrutiny.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Sets on every response the headers that keep data from running code in a browser. */
final class SecurityHeadersFilter implements Filter {
  /** Forbids all scripts, and resources of other origins. */
  static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (response instanceof HttpServletResponse http) {
      http.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
      http.setHeader("X-Content-Type-Options", "nosniff");
      http.setHeader("Referrer-Policy", "no-referrer");
      http.setHeader("Cross-Origin-Opener-Policy", "same-origin");
      http.setHeader("Vary", "Accept");
      if (mayHaveBody(request)) {
        http.setHeader("Connection", "close");
      }
    }
    chain.doFilter(request, response);
  }

  /**
   * A rejected body is not read to its end, so the connection cannot be used for another request.
   */
  private static boolean mayHaveBody(ServletRequest request) {
    return request instanceof HttpServletRequest http
        && !Set.of("GET", "HEAD", "OPTIONS").contains(http.getMethod());
  }
}
