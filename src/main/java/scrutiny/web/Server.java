package scrutiny.web;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;
import scrutiny.query.ParameterValues;
import scrutiny.query.PrebuiltQueries;
import scrutiny.query.SparqlService;
import scrutiny.store.Store;

/** The running server. It answers; nothing can be changed through it. */
public final class Server implements AutoCloseable {
  /** After which a query is given up. */
  public static final Duration QUERY_TIMEOUT = Duration.ofSeconds(30);

  private final FusekiServer fuseki;

  private Server(FusekiServer fuseki) {
    this.fuseki = fuseki;
  }

  /**
   * Where and how to serve.
   *
   * @param port 0 for any that is free
   * @param allInterfaces whether to answer other machines too
   * @param queryTimeout after which a query is given up
   */
  public record Settings(int port, boolean allInterfaces, Duration queryTimeout) {
    /**
     * Makes sure that the port can be had, before any work is done to serve something on it.
     *
     * @throws ServerStartException where it cannot
     */
    public void checkPortAvailable() throws ServerStartException {
      try (ServerSocket probe = new ServerSocket()) {
        probe.setReuseAddress(true);
        probe.bind(
            allInterfaces
                ? new InetSocketAddress(port)
                : new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      } catch (BindException e) {
        throw ServerStartException.portInUse(port, e);
      } catch (IOException | IllegalArgumentException e) {
        throw ServerStartException.causedBy(e);
      }
    }

    /** On a port, for this machine. */
    public static Settings onPort(int port) {
      return new Settings(port, false, QUERY_TIMEOUT);
    }
  }

  /**
   * Starts to serve a store.
   *
   * @throws ServerStartException where the port cannot be had
   */
  public static Server start(Store store, Settings settings) throws ServerStartException {
    return start(store.dataset().asDatasetGraph(), settings);
  }

  /**
   * Starts to serve a dataset, whose default graph holds what its named graphs hold.
   *
   * @throws ServerStartException where the port cannot be had
   */
  public static Server start(DatasetGraph data, Settings settings) throws ServerStartException {
    FusekiServer fuseki = build(data, settings);
    try {
      fuseki.start();
    } catch (FusekiException e) {
      fuseki.stop();
      throw isPortInUse(e)
          ? ServerStartException.portInUse(settings.port(), e)
          : ServerStartException.causedBy(e);
    }
    return new Server(fuseki);
  }

  private static FusekiServer build(DatasetGraph data, Settings settings) {
    SparqlService answering = SparqlService.of(data, settings.queryTimeout());
    PrebuiltQueries queries = PrebuiltQueries.bundled();
    ParameterValues choices = new ParameterValues(answering);
    QueryForms forms = new QueryForms(choices);
    ResourceLabels labels = new ResourceLabels(data);
    return FusekiServer.create()
        .registerOperation(Operation.Query, new ReadOnlyQueryAction())
        .fusekiModules(FusekiModules.create())
        .port(settings.port())
        .loopback(!settings.allInterfaces())
        .add(
            "/sparql",
            DataService.newBuilder(restricted(data, settings)).addEndpoint(Operation.Query))
        .addFilter("/*", new SecurityHeadersFilter())
        .addFilter("/sparql", new SparqlEndpointFilter())
        .addServlet("", new HomePage(queries, forms, new GraphCounts(answering)))
        .addServlet(
            "/queries/*",
            new QueryServlet(queries, choices, new QueryPage(forms, labels, data), answering))
        .addServlet("/id/*", new ResourceServlet(data, labels))
        .addServlet("/vocab", new VocabularyPage(data, labels))
        .addServlet("/vocab/*", new ResourceServlet(data, labels))
        .addServlet("/ontology/*", new OntologyPage(data, labels))
        .addServlet("/health", new HealthCheck(answering))
        .addServlet("/look/*", new StaticFiles())
        .build();
  }

  /** The dataset with a time limit, and without a way to call other servers. */
  private static DatasetGraph restricted(DatasetGraph data, Settings settings) {
    Context context = data.getContext();
    context.set(ARQ.queryTimeout, String.valueOf(settings.queryTimeout().toMillis()));
    context.set(ARQ.httpServiceAllowed, false);
    ServiceExecutorRegistry.set(context, new ServiceExecutorRegistry());
    return data;
  }

  private static boolean isPortInUse(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof BindException) {
        return true;
      }
    }
    return false;
  }

  /** The port it listens on. */
  public int port() {
    return fuseki.getPort();
  }

  /** Its address. */
  public String url() {
    return "http://localhost:" + port() + "/";
  }

  /** Waits until it is closed. */
  public void await() {
    fuseki.join();
  }

  @Override
  public void close() {
    fuseki.stop();
  }
}
