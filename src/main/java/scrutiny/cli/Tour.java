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
import scrutiny.web.ServerStartException;

/** What the program shows of itself: its own documents converted, served and asked. */
record Tour(Console console) {
  /** As many rows as a reader takes in. */
  private static final int MAX_ROWS = 6;

  /** A question of the tour. */
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
              List.of("authority", "inspected", "grade", "director", "seenOn")),
          new TourQuery(
              "where-a-fact-comes-from",
              Map.of("authority", "Bath and North East Somerset", "predicate", "grade"),
              List.of("area", "value", "quote", "page", "source")));

  /**
   * Shows it.
   *
   * @param port where to serve; not looked at where it is to stop after the answers
   */
  int run(int port, boolean once)
      throws StoreException, IOException, ServerStartException, InvalidRequestException {
    Server.Settings settings = Server.Settings.onPort(once ? 0 : port);
    settings.checkPortAvailable();
    try (StoreOpener.OpenedStore sample = new StoreOpener(console).openSample()) {
      RunSummary report = sample.report().orElseThrow();
      int code = console.report(report);
      console
          .out()
          .printf(
              "%d documents state %d facts; as a graph, %d quads.%n%n",
              report.documents(), report.facts(), report.quads());
      Server server = Shutdown.closeOnExit(Server.start(sample.store(), settings));
      printResults(SparqlService.ofEndpoint(URI.create(server.url() + "sparql")));
      if (!once) {
        console.out().println("serving " + server.url() + " until Ctrl-C");
        server.await();
      }
      Shutdown.closeNow(server);
      return code;
    }
  }

  private void printResults(SparqlService answering) throws InvalidRequestException {
    PrebuiltQueries queries = PrebuiltQueries.bundled();
    for (TourQuery stop : TOUR_QUERIES) {
      console.out().println(queries.get(stop.query).title());
      queries
          .table(stop.query, stop.values, answering, stop.columns, MAX_ROWS)
          .write(console.out());
      console.out().println();
    }
  }
}
