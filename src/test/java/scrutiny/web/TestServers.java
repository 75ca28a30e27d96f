package scrutiny.web;

import java.time.Duration;
import org.apache.jena.sparql.core.DatasetGraph;

/** Starts servers on free ports for tests. */
public final class TestServers {
  private TestServers() {}

  /** Starts a server with a timeout for queries, for connections from this machine. */
  public static Server start(DatasetGraph data, Duration timeout) throws ServerStartException {
    return Server.start(data, ServerSettings.onPort(0).withQueryTimeout(timeout));
  }
}
