package scrutiny.web;

import java.io.IOException;
import java.net.BindException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.http.MimeTypes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import scrutiny.query.ParameterValues;
import scrutiny.query.PrebuiltQueries;
import scrutiny.query.SparqlService;
import scrutiny.query.limit.HeapGuard;
import scrutiny.query.limit.QueryLimits;
import scrutiny.query.search.SearchService;
import scrutiny.store.DatasetVersion;
import scrutiny.store.Store;
import scrutiny.store.copy.QuadCopy;
import scrutiny.web.chart.Chart;
import scrutiny.web.chart.CodeLabels;
import scrutiny.web.describe.SelfDescription;
import scrutiny.web.describe.ServedStatistics;
import scrutiny.web.format.Origin;
import scrutiny.web.format.SuffixFilter;
import scrutiny.web.format.TrailingSlashFilter;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.mcp.CallErrorFilter;
import scrutiny.web.mcp.PreflightFilter;
import scrutiny.web.mcp.SparqlTool;
import scrutiny.web.mcp.ToolServer;
import scrutiny.web.operation.Safeguards;
import scrutiny.web.section.PageSources;
import scrutiny.web.sparql.SparqlEndpoint;

/** A running, read-only web server for a graph. */
public final class Server implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Server.class);

  /** Whoever waited for the start is served before anything is prepared. */
  private static final Duration PREPARATION_PAUSE = Duration.ofSeconds(2);

  static {
    // How many references of four bytes fit into 64 bytes, which is a cache line. Otherwise Jetty
    // asks the JVM through JMX, which loads the flight recorder and takes a tenth of a second.
    System.setProperty("org.eclipse.jetty.util.referencesPerCacheLine", "16");
  }

  private final FusekiServer fuseki;
  private final Safeguards safeguards;
  private final SearchService search;
  private final AnswerCache answers;
  private final SelfDescription description;
  private final DatasetVersion version;
  private final boolean allInterfaces;
  private final Optional<AccessLog> accessLog;
  private Optional<Preparation> preparation = Optional.empty();

  private Server(
      FusekiServer fuseki,
      Safeguards safeguards,
      SearchService search,
      AnswerCache answers,
      SelfDescription description,
      DatasetVersion version,
      boolean allInterfaces,
      Optional<AccessLog> accessLog) {
    this.fuseki = fuseki;
    this.safeguards = safeguards;
    this.search = search;
    this.answers = answers;
    this.description = description;
    this.version = version;
    this.allInterfaces = allInterfaces;
    this.accessLog = accessLog;
  }

  /**
   * Starts a server for a store.
   *
   * @throws ServerStartException if the port is not available or the access log not writable
   */
  public static Server start(Store store, ServerSettings settings) throws ServerStartException {
    Server server =
        start(
            store.dataset().asDatasetGraph(),
            settings,
            version -> SearchService.of(store, version),
            KeptPage.home(store));
    Map<String, Consumer<BooleanSupplier>> steps = new LinkedHashMap<>();
    steps.put("the search index", stopped -> server.search.prepare());
    steps.put("the description", stopped -> server.describe());
    steps.put("the results of pictures", stopped -> server.executePictures());
    steps.put(
        "the copy in memory",
        stopped -> QuadCopy.prepare(store.dataset().asDatasetGraph(), stopped));
    server.preparation = Optional.of(new Preparation(PREPARATION_PAUSE, steps));
    return server;
  }

  /**
   * Keeps the home page of a store, so that even its first server need not render it. A failure is
   * logged only, since the server can still do so.
   */
  public static void keepHomePage(Store store) {
    KeptPage.home(store)
        .ifPresent(page -> {
          DatasetGraph data = store.dataset().asDatasetGraph();
          SparqlService service = SparqlService.of(data, SparqlService.QUERY_TIMEOUT);
          page.prepare(DatasetVersion.of(data), () -> HomePage.of(data, service).initial());
        });
  }

  private void describe() {
    description.all("http://localhost:" + port());
  }

  private void executePictures() {
    answers.prepare(PictureServlet.withoutValues(PrebuiltQueries.bundled()));
  }

  /**
   * Begins what takes long in a start and depends on no setting, while a caller reads its options:
   * Jetty's media types look at all locales of Java.
   */
  public static void beginStart() {
    Background.start("media types", () -> MimeTypes.DEFAULTS);
  }

  /**
   * Starts a server for a dataset whose default graph is the union of its named graphs.
   *
   * @throws ServerStartException if the port is not available or the access log not writable
   */
  public static Server start(DatasetGraph data, ServerSettings settings)
      throws ServerStartException {
    return start(data, settings, version -> SearchService.of(data, version), Optional.empty());
  }

  private static Server start(
      DatasetGraph data,
      ServerSettings settings,
      Function<Supplier<DatasetVersion>, SearchService> searchOf,
      Optional<KeptPage> home)
      throws ServerStartException {
    // Reading the version takes as long as building the server, so both are done at once.
    Background<DatasetVersion> reading = Background.start("version", () -> DatasetVersion.of(data));
    SearchService search = searchOf.apply(reading);
    SparqlService service = SparqlService.of(data, settings.limits().forQueries().timeout());
    ParameterValues parameterValues = new ParameterValues(service);
    AnswerCache answers = new AnswerCache(service, parameterValues);
    ServedStatistics statistics = ServedStatistics.of(data);
    SelfDescription description =
        new SelfDescription(
            data,
            statistics,
            PrebuiltQueries.bundled().all(),
            parameterValues,
            QueryRequest.FORMATS);
    UnaryOperator<Supplier<String>> kept =
        rendering ->
            () -> home.map(page -> page.get(reading.get(), rendering)).orElseGet(rendering);
    FusekiServer fuseki =
        build(
            data,
            reading,
            search,
            service,
            parameterValues,
            answers,
            statistics,
            description,
            kept,
            settings);
    DatasetVersion version = reading.get();
    Safeguards safeguards =
        Safeguards.install(
            fuseki.getJettyServer(),
            settings.limits(),
            settings.trustedProxies(),
            version.tag(),
            version.quads());
    Optional<AccessLog> accessLog = Optional.empty();
    if (settings.accessLog().isPresent()) {
      AccessLog opened = AccessLog.open(settings.accessLog().get());
      fuseki.getJettyServer().setRequestLog(opened.toRequestLog());
      accessLog = Optional.of(opened);
    }
    try {
      fuseki.start();
    } catch (FusekiException e) {
      fuseki.stop();
      search.close();
      accessLog.ifPresent(Server::closeQuietly);
      throw isPortInUse(e)
          ? ServerStartException.portInUse(settings.port(), e)
          : ServerStartException.causedBy(e);
    }
    return new Server(
        fuseki,
        safeguards,
        search,
        answers,
        description,
        version,
        settings.allInterfaces(),
        accessLog);
  }

  private static FusekiServer build(
      DatasetGraph data,
      Supplier<DatasetVersion> version,
      SearchService search,
      SparqlService service,
      ParameterValues parameterValues,
      AnswerCache answers,
      ServedStatistics statistics,
      SelfDescription description,
      UnaryOperator<Supplier<String>> kept,
      ServerSettings settings) {
    HeapGuard.install();
    QueryLimits limits = settings.limits().forQueries();
    PrebuiltQueries queries = PrebuiltQueries.bundled();
    QueryForms forms = new QueryForms(parameterValues);
    ResourceLabels labels = new ResourceLabels(data);
    ThingPages pages = new ThingPages(PageSources.of(data, service, labels, queries));
    QueryPage queryPage =
        new QueryPage(forms, new QueryPrograms(parameterValues), labels, data, statistics);
    QueryResults results =
        new QueryResults(service, parameterValues, queryPage, labels, statistics);
    FusekiServer.Builder server = FusekiServer.create();
    if (settings.languageModelTools()) {
      boolean localOnly = !settings.allInterfaces() && settings.trustedProxies().isEmpty();
      // The tools list values from the start, whatever the time limit of clients' queries.
      ParameterValues listed =
          new ParameterValues(SparqlService.of(data, SparqlService.QUERY_TIMEOUT));
      SparqlTool sparql = SparqlTool.of(data, limits, settings.allowedServices());
      server.addFilter(ToolServer.PATH, new PreflightFilter(localOnly));
      server.addFilter(ToolServer.PATH, new CallErrorFilter());
      server.addServlet(
          ToolServer.PATH, ToolServer.servlet(queries, listed, service, sparql, localOnly));
    }
    SearchServlet.register(server, search);
    PageServlet.register(server, service, queries, parameterValues, statistics, kept);
    EditorServlet.register(server, data, queries, parameterValues, statistics);
    return DescriptionServlet.register(
            server, description, new ServicePage(settings.limits(), version))
        .fusekiModules(FusekiModules.create())
        .port(settings.port())
        .loopback(!settings.allInterfaces())
        .addFilter("/*", new SecurityHeadersFilter())
        .addFilter("/*", new TrailingSlashFilter())
        .addFilter("/sparql", new ServiceDescriptionFilter(description))
        .addFilter("/sparql", new SparqlEndpointFilter())
        .addFilter("/*", new SuffixFilter())
        .addServlet(
            "/sparql",
            new SparqlEndpoint(
                data,
                limits,
                settings.allowedServices(),
                new SparqlProblems(),
                request -> description.all(Origin.of(request))))
        .addServlet(
            "/queries/*",
            new QueryServlet(
                queries,
                parameterValues,
                queryPage,
                results,
                QueryProblems.ofQueries(queries, forms),
                limits))
        .addServlet(
            Chart.PATH + "/*",
            new PictureServlet(
                queries,
                parameterValues,
                answers,
                data,
                CodeLabels.of(labels),
                forms,
                statistics,
                limits))
        .addServlet("/id/*", new ResourceServlet(data, labels, statistics, pages))
        .addServlet("/vocab", new VocabularyPage(data, service, labels, statistics))
        .addServlet("/vocab/*", new ResourceServlet(data, labels, statistics, pages))
        .addServlet("/ontology/*", new OntologyPage(data, labels, statistics))
        .addServlet("/health", new HealthCheck(data, service, version))
        .addServlet("/static/*", new StaticFiles())
        .addServlet("/favicon.ico", new StaticFiles())
        .addServlet(WholeGraph.PATH, new WholeGraph(data, statistics, limits))
        .build();
  }

  private static boolean isPortInUse(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof BindException) {
        return true;
      }
    }
    return false;
  }

  /** Returns the port that the server listens on. */
  public int port() {
    return fuseki.getPort();
  }

  /** Returns the address that the server listens on: {@code *} for all of this machine's. */
  public String address() {
    return (allInterfaces ? "*" : "localhost") + ":" + port();
  }

  /** Returns the URL of the home page. */
  public String url() {
    return "http://localhost:" + port() + "/";
  }

  /** Returns the identity and size of the served dataset. */
  public DatasetVersion version() {
    return version;
  }

  /** Waits until the server is closed. */
  public void await() {
    fuseki.join();
  }

  @Override
  public void close() {
    if (!safeguards.drain()) {
      LOG.warn("requests were still running when the server stopped");
    }
    fuseki.stop();
    search.close();
    answers.close();
    preparation.ifPresent(Preparation::close);
    safeguards.close();
    accessLog.ifPresent(Server::closeQuietly);
  }

  /** Closes the log; every line has been written before, so a failure loses nothing. */
  private static void closeQuietly(AccessLog accessLog) {
    try {
      accessLog.close();
    } catch (IOException e) {
      LOG.debug("the access log cannot be closed", e);
    }
  }
}
