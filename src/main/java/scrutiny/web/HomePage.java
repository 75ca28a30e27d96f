package scrutiny.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.jena.sparql.core.DatasetGraph;
import scrutiny.query.ParameterType;
import scrutiny.query.ParameterValues;
import scrutiny.query.PrebuiltQueries;
import scrutiny.query.SingleFlight;
import scrutiny.query.SparqlService;
import scrutiny.web.chart.Charts;
import scrutiny.web.describe.ServedStatistics;
import scrutiny.web.feed.AtomFeed;
import scrutiny.web.format.UnacceptableRequestException;
import scrutiny.web.home.DataSummary;
import scrutiny.web.home.GradeMap;
import scrutiny.web.home.GradeMaps;
import scrutiny.web.home.LatestInspections;
import scrutiny.web.home.MapSection;
import scrutiny.web.home.QuestionList;
import scrutiny.web.home.RegionList;
import scrutiny.web.html.Html;
import scrutiny.web.html.Site;

/** The home page: search, the map of grades, the latest inspections, regions and questions. */
final class HomePage extends PageServlet {
  private static final long serialVersionUID = 1;

  private final transient ParameterValues accepted;
  private final transient GradeMaps maps;
  private final transient ServedStatistics statistics;
  private final transient DataSummary summary;
  private final transient MapSection map;
  private final transient LatestInspections inspections;
  private final transient RegionList regions;
  private final transient QuestionList questions;

  /** The page without parameters. */
  private final transient SingleFlight<String, String> initial;

  /**
   * Creates the page.
   *
   * @param kept returns the page without parameters, as it is kept, or else keeps it
   */
  HomePage(
      SparqlService service,
      PrebuiltQueries queries,
      ParameterValues accepted,
      GradeMaps maps,
      ServedStatistics statistics,
      UnaryOperator<Supplier<String>> kept) {
    this.initial = new SingleFlight<>(all -> kept.apply(() -> render(maps.initial())).get());
    this.accepted = accepted;
    this.maps = maps;
    this.statistics = statistics;
    this.summary = new DataSummary(statistics, service);
    this.map = new MapSection(maps);
    this.inspections = new LatestInspections(service);
    this.regions = new RegionList(maps);
    this.questions = new QuestionList(queries);
  }

  /** Returns the page of a dataset, to be rendered without a server. */
  static HomePage of(DatasetGraph data, SparqlService service) {
    PrebuiltQueries queries = PrebuiltQueries.bundled();
    ParameterValues accepted = new ParameterValues(service);
    return new HomePage(
        service,
        queries,
        accepted,
        new GradeMaps(service, queries, accepted),
        ServedStatistics.of(data),
        UnaryOperator.identity());
  }

  @Override
  CompleteResponse respond(HttpServletRequest request) throws UnacceptableRequestException {
    return CompleteResponse.html(
        200, request.getQueryString() == null ? initial() : render(maps.map(request)));
  }

  /** Returns the page without parameters. */
  String initial() {
    return initial.get("all");
  }

  private String render(GradeMap grades) {
    PageExtras extras =
        PageExtras.NONE
            .with(Citation.of(statistics.get()))
            .withFeed(AtomFeed.path(Optional.empty()), "Latest documents");
    return HtmlPage.render("Scrutiny", content(grades), extras);
  }

  private Html content(GradeMap grades) {
    return Html.concat(
        Html.of("h1", "Inspection findings with their sources"),
        Html.element("p")
            .attribute("class", "lead")
            .with(
                "Reports and letters about councils’ services for children, and articles about"
                    + " them, as a graph. Every fact links to the exact text that supports it."),
        SearchBox.inContent("", QueryForms.COUNCILS_ID),
        SearchBox.names(QueryForms.COUNCILS_ID, accepted.suggested(ParameterType.AUTHORITY)),
        summary.html(),
        section("map", "England by grade", map.html("/", grades)),
        section(
            "latest",
            "Latest inspections",
            Html.concat(
                inspections.html(),
                Html.of(
                    "p",
                    Html.link("/queries/events", Html.text("All inspections and visits")),
                    Html.text(" · "),
                    Html.link(
                        AtomFeed.PATH,
                        Html.text("Latest documents and grades as a feed (Atom)"))))),
        section("pictures", "Pictures", pictures()),
        section("councils-by-region", "Councils by region", regions.html()),
        section("queries", "Questions", questions.brief()),
        section("sparql", "SPARQL", SparqlForm.html(SparqlForm.EXAMPLE_QUERY)));
  }

  private static Html pictures() {
    List<Html> items =
        Charts.ALL.stream()
            .map(chart ->
                Html.of(
                    "li",
                    Html.link(Site.url(chart.path(), chart.example()), Html.text(chart.title()))))
            .toList();
    return Html.element("ul").attribute("class", "regions").with(Html.concat(items));
  }

  private static Html section(String id, String title, Html content) {
    return Html.element("section")
        .attribute("aria-labelledby", id)
        .with(Html.element("h2").attribute("id", id).with(title), content);
  }
}
