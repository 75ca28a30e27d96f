package scrutiny.web;

import java.time.Duration;
import org.apache.jena.sparql.core.DatasetGraph;
import scrutiny.web.operation.ServerLimits;

/** Starts servers on free ports for tests. */
public final class TestServers {
  private TestServers() {}

  /**
   * Starts a server with a timeout for queries, for connections from this machine. It delays no
   * client whose requests keep failing, since many tests provoke failures.
   */
  public static Server start(DatasetGraph data, Duration timeout) throws ServerStartException {
    ServerLimits limits =
        ServerLimits.DEFAULT.toBuilder()
            .queryTimeout(timeout)
            .clientFailures(Integer.MAX_VALUE)
            .build();
    return Server.start(data, ServerSettings.onPort(0).withLimits(limits));
  }
}
