package scrutiny.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scrutiny.query.InvalidRequestException;
import scrutiny.query.PrebuiltQueries;
import scrutiny.query.PrebuiltQuery;
import scrutiny.web.chart.Chart;
import scrutiny.web.chart.Charts;
import scrutiny.web.html.Html;
import scrutiny.web.sparql.Problem;
import scrutiny.web.sparql.ProblemFormat;

/** Shows why there is no picture: in a browser with its form and the values that could be meant. */
final class PictureProblems {
  private final PrebuiltQueries queries;
  private final QueryForms forms;

  PictureProblems(PrebuiltQueries queries, QueryForms forms) {
    this.queries = queries;
    this.forms = forms;
  }

  /** Returns the body of the response to a request that fails. */
  ProblemFormat.Body body(HttpServletRequest request, Problem problem) {
    if (!ErrorResponse.prefersHtml(request)) {
      return ProblemFormat.JSON.format(problem);
    }
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    Optional<Chart> chart = Charts.find(PictureServlet.withoutSuffix(path));
    Map<String, String> given = QueryProblems.given(request);
    List<Html> content = new ArrayList<>();
    content.add(Html.of("h1", problem.title()));
    content.add(HtmlPage.message(problem.detail()));
    if (chart.isPresent()
        && request.getAttribute(QueryProblems.CAUSE) instanceof InvalidRequestException cause) {
      content.add(QueryProblems.suggestions(cause, given, value -> chart.get().path()));
    }
    chart.ifPresent(known -> content.add(form(known, given)));
    content.add(Html.of("p", Html.link(Chart.LIST, Html.text("All pictures"))));
    return new ProblemFormat.Body(
        ErrorResponse.HTML, HtmlPage.render(problem.title(), Html.concat(content)));
  }

  private Html form(Chart chart, Map<String, String> given) {
    PrebuiltQuery query =
        queries.all().stream()
            .filter(each -> each.name().equals(chart.query()))
            .findFirst()
            .orElseThrow();
    return Html.concat(
        Html.of("h2", Html.link(chart.path(), Html.text(chart.title()))),
        forms.councilDatalist(),
        forms.pictureForm(chart, query, given));
  }
}
