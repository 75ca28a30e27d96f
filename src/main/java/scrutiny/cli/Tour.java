package scrutiny.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import scrutiny.load.RunSummary;
import scrutiny.query.InvalidRequestException;
import scrutiny.query.PrebuiltQueries;
import scrutiny.query.SparqlService;
import scrutiny.store.StoreException;
import scrutiny.web.Server;
import scrutiny.web.ServerSettings;
import scrutiny.web.ServerStartException;

/**
 * A demonstration: converts the bundled sample, queries it over HTTP and serves it.
 *
 * @param console where to print
 */
record Tour(Console console) {
  /** The maximum number of rows shown per query. */
  private static final int MAX_ROWS = 6;

  /** A query of the tour with its parameter values and the columns to show. */
  private record TourQuery(String query, Map<String, String> values, List<String> columns) {}

  private static final List<TourQuery> TOUR_QUERIES =
      List.of(
          new TourQuery(
              "latest-judgements",
              Map.of("area", "overall-effectiveness"),
              List.of("authority", "region", "kind", "start", "grade")),
          new TourQuery(
              "director-when-judged",
              Map.of(),
              List.of("authority", "inspected", "grade", "director", "evidence")),
          new TourQuery(
              "where-a-fact-comes-from",
              Map.of("authority", "Bath and North East Somerset", "predicate", "grade"),
              List.of("area", "value", "quote", "page", "source")));

  /**
   * Runs the tour and returns the exit code.
   *
   * @param port the port to serve on; ignored if {@code once} is set
   * @param once whether to stop after the query results
   */
  int run(int port, boolean once)
      throws StoreException, IOException, ServerStartException, InvalidRequestException {
    ServerSettings settings = ServerSettings.onPort(once ? 0 : port);
    settings.checkPortAvailable();
    try (StoreOpener.OpenedStore sample = new StoreOpener(console).openSample()) {
      RunSummary summary = sample.summary().orElseThrow();
      int code = console.printRefusals(summary);
      console
          .out()
          .printf(
              "%d documents state %d facts; the graph has %d quads.%n%n",
              summary.documents(), summary.facts(), summary.quads());
      Server server = Shutdown.closeOnExit(Server.start(sample.store(), settings));
      try {
        printResults(SparqlService.ofEndpoint(URI.create(server.url() + "sparql")));
        PageVisit.visit(URI.create(server.url()));
        if (!once) {
          console.out().println("serving " + server.url() + " until Ctrl-C");
          server.await();
        }
      } finally {
        Shutdown.closeNow(server);
      }
      return code;
    }
  }

  private void printResults(SparqlService service) throws InvalidRequestException {
    PrebuiltQueries queries = PrebuiltQueries.bundled();
    for (TourQuery tourQuery : TOUR_QUERIES) {
      console.out().println(queries.get(tourQuery.query).title());
      queries
          .table(tourQuery.query, tourQuery.values, service, tourQuery.columns, MAX_ROWS)
          .write(console.out());
      console.out().println();
    }
  }
}
