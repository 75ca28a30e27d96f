package scrutiny.web.mcp;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Gives a call that the library cannot read status 400, as a fault of its client. The library gives
 * it 500, although every failure of a tool is a result.
 */
public final class CallErrorFilter implements Filter {
  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(
        request,
        response instanceof HttpServletResponse http ? new ClientErrorResponse(http) : response);
  }

  private static final class ClientErrorResponse extends HttpServletResponseWrapper {
    ClientErrorResponse(HttpServletResponse wrapped) {
      super(wrapped);
    }

    @Override
    public void setStatus(int status) {
      super.setStatus(status == SC_INTERNAL_SERVER_ERROR ? SC_BAD_REQUEST : status);
    }
  }
}
