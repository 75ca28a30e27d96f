package scrutiny.web.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jetty.io.RetainableByteBuffer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.DefaultHandler;
import org.junit.jupiter.api.Test;

/** Tests that no connection gets a buffer which another has used. */
class UnsharedBuffersTest {
  private static final int SIZE = 8192;

  private static Server server() {
    Server server = new Server();
    ServerConnector connector =
        new ServerConnector(server, new HttpConnectionFactory(new HttpConfiguration()));
    connector.setHost("localhost");
    connector.setPort(3999);
    server.addConnector(connector);
    return server;
  }

  private static ServerConnector connectorOf(Server server) {
    assertThat(server.getConnectors()).hasSize(1);
    return (ServerConnector) server.getConnectors()[0];
  }

  /** Returns the arrays that are given out if each buffer is released before the next is needed. */
  private static Set<Integer> arraysOfTenConnections(ServerConnector connector) {
    return IntStream.range(0, 10)
        .mapToObj(connection -> {
          RetainableByteBuffer buffer = connector.getByteBufferPool().acquire(SIZE, false);
          buffer.release();
          return System.identityHashCode(buffer.getByteBuffer().array());
        })
        .collect(Collectors.toSet());
  }

  @Test
  void eachConnectionGetsANewBuffer() {
    Server server = server();
    assertThat(arraysOfTenConnections(connectorOf(server))).as("with Jetty's pool").hasSize(1);
    UnsharedBuffers.use(server);
    assertThat(arraysOfTenConnections(connectorOf(server))).hasSize(10);
  }

  @Test
  void aGuardedServerSharesNone() {
    Server server = server();
    server.setHandler(new DefaultHandler());
    Safeguards.install(server, ServerLimits.DEFAULT, List.of(), "version", 0).close();
    assertThat(arraysOfTenConnections(connectorOf(server))).hasSize(10);
  }

  @Test
  void theServerListensAsBefore() {
    Server server = server();
    UnsharedBuffers.use(server);
    assertThat(connectorOf(server).getHost()).isEqualTo("localhost");
    assertThat(connectorOf(server).getPort()).isEqualTo(3999);
    assertThat(connectorOf(server).getConnectionFactory(HttpConnectionFactory.class)).isNotNull();
  }

  @Test
  void buffersLieOnTheHeap() {
    Server server = server();
    UnsharedBuffers.use(server);
    HttpConfiguration http =
        connectorOf(server)
            .getConnectionFactory(HttpConnectionFactory.class)
            .getHttpConfiguration();
    assertThat(http.isUseInputDirectByteBuffers()).isFalse();
    assertThat(http.isUseOutputDirectByteBuffers()).isFalse();
  }
}
