package scrutiny.web.mcp;

import io.modelcontextprotocol.server.transport.HeaderAccessor;
import io.modelcontextprotocol.server.transport.ServerHttpHeaderValidator;
import io.modelcontextprotocol.server.transport.ServerTransportSecurityException;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;

/**
 * Refuses the preflight request of a browser from every origin from which the tools refuse POST.
 */
public final class PreflightFilter implements Filter {
  private final ServerHttpHeaderValidator validator;

  /**
   * Creates a filter.
   *
   * @param localOnly whether the server accepts connections from this machine only
   */
  public PreflightFilter(boolean localOnly) {
    this.validator = AllowedOrigins.validator(localOnly);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request instanceof HttpServletRequest http
        && response instanceof HttpServletResponse httpResponse
        && http.getMethod().equals("OPTIONS")) {
      try {
        validator.validate(new Headers(http));
        httpResponse.setStatus(HttpServletResponse.SC_NO_CONTENT);
      } catch (ServerTransportSecurityException e) {
        httpResponse.setStatus(e.getStatusCode());
      }
      return;
    }
    chain.doFilter(request, response);
  }

  /** The headers of a request, as the library reads them. */
  private record Headers(HttpServletRequest request) implements HeaderAccessor {
    @Override
    public List<String> getHeader(String name) {
      return Collections.list(request.getHeaders(name));
    }

    @Override
    public List<String> getHeaderNames() {
      return Collections.list(request.getHeaderNames());
    }
  }
}
