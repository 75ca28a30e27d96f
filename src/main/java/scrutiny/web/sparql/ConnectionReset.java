package scrutiny.web.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.ee11.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Resets the connection of a request, so that no client mistakes a partial response for a complete
 * one.
 */
final class ConnectionReset {
  private static final Logger LOG = LoggerFactory.getLogger(ConnectionReset.class);

  private ConnectionReset() {}

  /** Closes the connection of a request with a TCP reset, which discards what is not yet sent. */
  static void reset(HttpServletRequest request) {
    EndPoint endPoint =
        ServletContextRequest.getServletContextRequest(request)
            .getConnectionMetaData()
            .getConnection()
            .getEndPoint();
    if (endPoint.getTransport() instanceof SocketChannel channel) {
      try {
        channel.setOption(StandardSocketOptions.SO_LINGER, 0);
        channel.close();
      } catch (IOException e) {
        LOG.debug("the connection is closed already", e);
      }
    }
    endPoint.close(new IOException("the response failed after its first byte"));
  }
}
