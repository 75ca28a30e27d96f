package scrutiny.web.operation;

import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * Gives each connection of a server buffers of its own, which no other connection uses afterwards.
 *
 * <p>Jetty shares buffers through a pool. Under load, Jetty 12.1.11 sometimes wrote into a buffer
 * that another of its threads had already returned, after a request whose headers or body are too
 * long: the next request of another client then began with bytes of that one. Buffers on the heap
 * cost little to make; the JDK keeps a direct buffer for each thread to copy them.
 */
final class UnsharedBuffers {
  private UnsharedBuffers() {}

  /** Replaces the connectors of a server that has not started. */
  static void use(Server server) {
    for (Connector connector : server.getConnectors()) {
      if (!(connector instanceof ServerConnector pooling)) {
        throw new IllegalStateException("a connector of an unknown class: " + connector);
      }
      server.removeConnector(pooling);
      server.addConnector(withoutPool(server, pooling));
    }
  }

  private static ServerConnector withoutPool(Server server, ServerConnector pooling) {
    ConnectionFactory[] factories =
        pooling.getConnectionFactories().toArray(ConnectionFactory[]::new);
    ServerConnector connector =
        new ServerConnector(
            server,
            null,
            null,
            new ByteBufferPool.NonPooling(),
            pooling.getAcceptors(),
            pooling.getSelectorManager().getSelectorCount(),
            factories);
    connector.setName(pooling.getName());
    connector.setHost(pooling.getHost());
    connector.setPort(pooling.getPort());
    connector.setAcceptQueueSize(pooling.getAcceptQueueSize());
    connector.setReuseAddress(pooling.getReuseAddress());
    connector
        .getContainedBeans(HttpConfiguration.class)
        .forEach(http -> {
          http.setUseInputDirectByteBuffers(false);
          http.setUseOutputDirectByteBuffers(false);
        });
    return connector;
  }
}
