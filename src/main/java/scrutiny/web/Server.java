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
import scrutiny.query.Answering;
import scrutiny.query.Choices;
import scrutiny.query.PrebuiltQueries;
import scrutiny.store.Store;

/** The running server. It answers; nothing can be changed through it. */
public final class Server implements AutoCloseable {
  /** After which a query is given up. */
  public static final Duration PATIENCE = Duration.ofSeconds(30);

  private final FusekiServer fuseki;

  private Server(FusekiServer fuseki) {
    this.fuseki = fuseki;
  }

  /**
   * Where and how to serve.
   *
   * @param port 0 for any that is free
   * @param everywhere whether to answer other machines too
   * @param patience after which a query is given up
   */
  public record Settings(int port, boolean everywhere, Duration patience) {
    /**
     * Makes sure that the port can be had, before any work is done to serve something on it.
     *
     * @throws ServerNotStarted where it cannot
     */
    public void portIsFree() throws ServerNotStarted {
      try (ServerSocket probe = new ServerSocket()) {
        probe.setReuseAddress(true);
        probe.bind(
            everywhere
                ? new InetSocketAddress(port)
                : new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      } catch (BindException e) {
        throw ServerNotStarted.portInUse(port, e);
      } catch (IOException | IllegalArgumentException e) {
        throw ServerNotStarted.because(e);
      }
    }

    /** On a port, for this machine. */
    public static Settings on(int port) {
      return new Settings(port, false, PATIENCE);
    }
  }

  /**
   * Starts to serve a store.
   *
   * @throws ServerNotStarted where the port cannot be had
   */
  public static Server start(Store store, Settings settings) throws ServerNotStarted {
    return start(store.dataset().asDatasetGraph(), settings);
  }

  /**
   * Starts to serve a dataset, whose default graph holds what its named graphs hold.
   *
   * @throws ServerNotStarted where the port cannot be had
   */
  public static Server start(DatasetGraph data, Settings settings) throws ServerNotStarted {
    FusekiServer fuseki = build(data, settings);
    try {
      fuseki.start();
    } catch (FusekiException e) {
      fuseki.stop();
      throw inUse(e) ? ServerNotStarted.portInUse(settings.port(), e) : ServerNotStarted.because(e);
    }
    return new Server(fuseki);
  }

  private static FusekiServer build(DatasetGraph data, Settings settings) {
    Answering answering = Answering.of(data, settings.patience());
    PrebuiltQueries queries = PrebuiltQueries.bundled();
    Choices choices = new Choices(answering);
    Forms forms = new Forms(choices);
    Labels labels = new Labels(data);
    return FusekiServer.create()
        .registerOperation(Operation.Query, new AnswerOnly())
        .fusekiModules(FusekiModules.create())
        .port(settings.port())
        .loopback(!settings.everywhere())
        .add("/sparql", DataService.newBuilder(alone(data, settings)).addEndpoint(Operation.Query))
        .addFilter("/*", new SafeHeaders())
        .addFilter("/sparql", new SparqlDoor())
        .addServlet("", new HomePage(queries, forms, new Contents(answering)))
        .addServlet(
            "/queries/*",
            new QueryPages(queries, choices, new AnswerPage(forms, labels, data), answering))
        .addServlet("/id/*", new ThingPages(data, labels))
        .addServlet("/vocab", new VocabularyPage(data, labels))
        .addServlet("/vocab/*", new ThingPages(data, labels))
        .addServlet("/ontology/*", new OntologyPage(data, labels))
        .addServlet("/health", new Health(answering))
        .addServlet("/look/*", new Look())
        .build();
  }

  /** The dataset with a time limit, and without a way to call other servers. */
  private static DatasetGraph alone(DatasetGraph data, Settings settings) {
    Context context = data.getContext();
    context.set(ARQ.queryTimeout, String.valueOf(settings.patience().toMillis()));
    context.set(ARQ.httpServiceAllowed, false);
    ServiceExecutorRegistry.set(context, new ServiceExecutorRegistry());
    return data;
  }

  private static boolean inUse(Throwable thrown) {
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
  public String address() {
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
