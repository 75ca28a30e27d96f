package scrutiny.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import scrutiny.load.Report;
import scrutiny.query.Answering;
import scrutiny.query.PrebuiltQueries;
import scrutiny.query.QueryRefused;
import scrutiny.store.StoreException;
import scrutiny.web.Server;
import scrutiny.web.ServerNotStarted;

/** What the program shows of itself: its own documents converted, served and asked. */
record Tour(Console console) {
  /** As many rows as a reader takes in. */
  private static final int ROWS = 6;

  /** A question of the tour. */
  private record Stop(String query, Map<String, String> values, List<String> columns) {}

  private static final List<Stop> STOPS =
      List.of(
          new Stop(
              "latest-judgements",
              Map.of("area", "overall-effectiveness"),
              List.of("authority", "region", "kind", "start", "grade")),
          new Stop(
              "director-when-judged",
              Map.of(),
              List.of("authority", "inspected", "grade", "director", "seenOn")),
          new Stop(
              "where-a-fact-comes-from",
              Map.of("authority", "Bath and North East Somerset", "predicate", "grade"),
              List.of("area", "value", "quote", "page", "source")));

  /**
   * Shows it.
   *
   * @param port where to serve; not looked at where it is to stop after the answers
   */
  int run(int port, boolean once)
      throws StoreException, IOException, ServerNotStarted, QueryRefused {
    Server.Settings settings = Server.Settings.on(once ? 0 : port);
    settings.portIsFree();
    try (Sources.Opened sample = new Sources(console).sample()) {
      Report report = sample.report().orElseThrow();
      int code = console.report(report);
      console
          .out()
          .printf(
              "%d documents state %d facts; as a graph, %d quads.%n%n",
              report.documents(), report.facts(), report.quads());
      Server server = Ending.putAway(Server.start(sample.store(), settings));
      answer(Answering.at(URI.create(server.address() + "sparql")));
      if (!once) {
        console.out().println("serving " + server.address() + " until Ctrl-C");
        server.await();
      }
      Ending.now(server);
      return code;
    }
  }

  private void answer(Answering answering) throws QueryRefused {
    PrebuiltQueries queries = PrebuiltQueries.bundled();
    for (Stop stop : STOPS) {
      console.out().println(queries.named(stop.query).title());
      queries.table(stop.query, stop.values, answering, stop.columns, ROWS).write(console.out());
      console.out().println();
    }
  }
}
