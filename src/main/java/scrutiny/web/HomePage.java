package scrutiny.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import scrutiny.query.PrebuiltQueries;
import scrutiny.query.PrebuiltQuery;
import scrutiny.query.QueryFailedException;
import scrutiny.web.sparql.Problem;

/** The home page: counts, the forms of the prebuilt queries, and a SPARQL form. */
final class HomePage extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient PrebuiltQueries queries;
  private final transient QueryForms forms;
  private final transient GraphCounts counts;

  HomePage(PrebuiltQueries queries, QueryForms forms, GraphCounts counts) {
    this.queries = queries;
    this.forms = forms;
    this.counts = counts;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    CompleteResponse page;
    try {
      page = CompleteResponse.html(200, HtmlPage.render("Scrutiny", content()));
    } catch (QueryFailedException e) {
      page = ErrorResponse.of(request, Problem.of(e));
    }
    page.send(response);
  }

  private Html content() {
    return Html.concat(
        Html.of("h1", "Inspection findings with their sources"),
        Html.element("p")
            .attribute("class", "lead")
            .with(
                "Reports and letters about councils’ services for children, and articles about"
                    + " them, as a graph. Every fact links to the exact text that supports it."),
        SearchBox.inContent("", QueryForms.COUNCILS_ID),
        Html.element("dl")
            .attribute("class", "counts")
            .with(Html.concat(counts.totals().stream().map(HomePage::count).toList())),
        Html.element("p").attribute("class", "document-kinds").with(Html.concat(kinds())),
        Html.element("h2").attribute("id", "queries").with("Queries"),
        forms.councilDatalist(),
        Html.element("div").attribute("class", "cards").with(Html.concat(queryCards(true))),
        Html.of("h2", "Complete tables"),
        Html.element("div").attribute("class", "cards").with(Html.concat(queryCards(false))),
        Html.element("h2").attribute("id", "sparql").with("SPARQL"),
        SparqlForm.html(SparqlForm.EXAMPLE_QUERY));
  }

  private static Html count(GraphCounts.Count count) {
    return Html.of("div", Html.of("dt", count.name()), Html.of("dd", number(count.number())));
  }

  private List<Html> kinds() {
    List<Html> kinds = new ArrayList<>();
    for (GraphCounts.Count kind : counts.kinds()) {
      kinds.add(
          Html.element("span")
              .with(Html.text(kind.name() + " "), Html.of("b", number(kind.number()))));
    }
    return kinds;
  }

  private List<Html> queryCards(boolean withParameters) {
    return queries.all().stream()
        .filter(query -> query.parameters().isEmpty() != withParameters)
        .map(this::card)
        .toList();
  }

  private Html card(PrebuiltQuery query) {
    return Html.of(
        "section",
        Html.of("h3", Html.link("/queries/" + query.name(), Html.text(query.title()))),
        Html.of("p", query.description()),
        forms.form(query, Map.of()));
  }

  private static String number(long number) {
    return String.format(Locale.UK, "%,d", number);
  }
}
