package scrutiny.web.operation;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * The handlers in front of the servlets of a server. From the outside: measurement, headers, drain,
 * clients whose requests keep failing, methods, slow clients, entity tags, cached responses,
 * compression, the body, cached results of queries sent by POST, the places for pages and queries.
 */
public final class Safeguards implements AutoCloseable {
  /** The time after which caches drop a response that was not used again. */
  public static final Duration UNUSED = Duration.ofMinutes(5);

  /** The length of the request line and headers together; longer addresses get status 414. */
  private static final int MAX_HEADER_BYTES = 32 * 1024;

  private final DrainHandler drain;
  private final Measurements measurements;
  private final Duration drainTime;

  private Safeguards(DrainHandler drain, Measurements measurements, Duration drainTime) {
    this.drain = drain;
    this.measurements = measurements;
    this.drainTime = drainTime;
  }

  /**
   * Puts the handlers in front of those of a server that has not started.
   *
   * @param version the version of the dataset and the program
   * @param quads the number of quads of the dataset
   */
  public static Safeguards install(
      Server server,
      ServerLimits limits,
      List<AddressRange> trustedProxies,
      String version,
      long quads) {
    Admission queries = new Admission(limits, Lane.QUERY);
    Map<Lane, Admission> admissions =
        Map.of(
            Lane.QUERY,
            queries,
            Lane.PAGE,
            new Admission(limits.forPages(), Lane.PAGE),
            Lane.STATUS,
            new Admission(limits.forStatus(), Lane.STATUS));
    Measurements measurements = new Measurements(queries, limits, quads);
    ProblemErrorHandler errors = new ProblemErrorHandler();
    server.setErrorHandler(errors);
    server
        .getDescendants(ServletContextHandler.class)
        .forEach(context -> context.setErrorHandler(errors));
    Handler servlets =
        Optional.ofNullable(server.getHandler())
            .orElseThrow(() -> new IllegalStateException("the server has no handler"));
    MeasurementHandler measuring = new MeasurementHandler(measurements, servlets);
    Handler admitted = new AdmissionHandler(admissions, limits, measuring);
    CachedResponses cache = new CachedResponses();
    Handler posted = new ResponseCacheHandler(cache, ResponseKey::ofPosted, measurements, admitted);
    Handler compressed = compressed(new RequestBodyHandler(limits, posted));
    Handler tagged =
        new EntityTagHandler(
            version,
            new ResponseCacheHandler(cache, ResponseKey::ofTagged, measurements, compressed));
    Handler methods = new MethodHandler(new SlowClientHandler(limits, tagged));
    DrainHandler drain = new DrainHandler(new FailureThrottle(limits, measurements, methods));
    server.setHandler(measuring.measuring(new ResponseHeadersHandler(drain)));
    configureConnections(server, limits, trustedProxies);
    server.addManaged(new MemoryRelease(server.getScheduler()));
    return new Safeguards(drain, measurements, limits.drainTime());
  }

  private static Handler compressed(Handler next) {
    CompressionHandler handler = new CompressionHandler(next);
    handler.putCompression(new GzipCompression());
    handler.putConfiguration(
        "/*",
        CompressionConfig.builder()
            .defaults()
            .compressIncludeMethod("GET")
            .compressIncludeMethod("POST")
            .decompressExcludePath("/*")
            .build());
    return handler;
  }

  private static void configureConnections(
      Server server, ServerLimits limits, List<AddressRange> trustedProxies) {
    if (server.getThreadPool() instanceof QueuedThreadPool pool) {
      // By default one idle thread ends a minute.
      pool.setMaxEvictCount(pool.getMaxThreads());
      pool.setVirtualThreadsExecutor(VirtualThreads.getNamedVirtualThreadsExecutor("http-"));
    }
    UnsharedBuffers.use(server);
    for (Connector connector : server.getConnectors()) {
      if (connector instanceof AbstractConnector configurable) {
        configurable.setIdleTimeout(limits.idleTime().toMillis());
      }
      HttpConfiguration http =
          connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
      http.setSendServerVersion(false);
      http.setRequestHeaderSize(MAX_HEADER_BYTES);
      if (!trustedProxies.isEmpty()) {
        http.addCustomizer(new ClientAddress(trustedProxies));
      }
    }
  }

  /** Refuses new requests, and waits for the running ones within the time for this. */
  public boolean drain() {
    return drain.drain(drainTime);
  }

  @Override
  public void close() {
    measurements.close();
  }
}
