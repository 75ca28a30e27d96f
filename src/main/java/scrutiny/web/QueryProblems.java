package scrutiny.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import scrutiny.query.InvalidRequestException;
import scrutiny.query.PrebuiltQueries;
import scrutiny.query.PrebuiltQuery;
import scrutiny.web.format.AvailableFormats;
import scrutiny.web.format.Format;
import scrutiny.web.html.Html;
import scrutiny.web.html.Site;
import scrutiny.web.sparql.Problem;
import scrutiny.web.sparql.ProblemFormat;

/**
 * Shows why a prebuilt query has no result: in a browser with its form, the values that were given,
 * and links to the values that could be meant.
 */
final class QueryProblems {
  /** The request attribute with the exception that explains an invalid request. */
  static final String CAUSE = QueryProblems.class.getName() + ".cause";

  private final PrebuiltQueries queries;
  private final QueryForms forms;

  QueryProblems(PrebuiltQueries queries, QueryForms forms) {
    this.queries = queries;
    this.forms = forms;
  }

  /** Returns the body of the response to a request that fails. */
  ProblemFormat.Body body(HttpServletRequest request, Problem problem) {
    if (!ErrorResponse.prefersHtml(request)) {
      return ProblemFormat.JSON.format(problem);
    }
    Optional<PrebuiltQuery> query = query(request);
    Map<String, String> given = given(request);
    List<Html> content = new ArrayList<>();
    content.add(Html.of("h1", problem.title()));
    content.add(HtmlPage.message(problem.detail()));
    if (request.getAttribute(CAUSE) instanceof InvalidRequestException cause) {
      content.add(
          suggestions(
              cause, given, value -> "/queries/" + query.map(PrebuiltQuery::name).orElse(value)));
    }
    query.ifPresent(known -> content.add(form(known, given, problem)));
    content.add(Html.of("p", Html.link("/queries/", Html.text("All queries"))));
    return new ProblemFormat.Body(
        ErrorResponse.HTML, HtmlPage.render(problem.title(), Html.concat(content)));
  }

  private Optional<PrebuiltQuery> query(HttpServletRequest request) {
    String name =
        Format.withoutSuffix(Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1));
    return queries.all().stream().filter(query -> query.name().equals(name)).findFirst();
  }

  /** Returns the values that a request gives, by parameter name. */
  static Map<String, String> given(HttpServletRequest request) {
    Map<String, String> given = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach((name, values) -> {
          if (!name.equals(AvailableFormats.PARAMETER) && values.length > 0) {
            given.put(name, values[0]);
          }
        });
    return given;
  }

  /**
   * Returns links to the same page with a value that could be meant.
   *
   * @param path returns the path of the page
   */
  static Html suggestions(
      InvalidRequestException cause, Map<String, String> given, UnaryOperator<String> path) {
    if (cause.suggestions().isEmpty()) {
      return Html.EMPTY;
    }
    List<Html> links = new ArrayList<>();
    for (String suggestion : cause.suggestions()) {
      Map<String, String> corrected = new LinkedHashMap<>(given);
      corrected.replace(cause.parameter(), suggestion);
      String address = Site.url(path.apply(suggestion), corrected);
      links.add(Html.of("li", Html.link(address, Html.text(suggestion))));
    }
    return Html.concat(Html.of("p", "Did you mean:"), Html.of("ul", Html.concat(links)));
  }

  /** Returns the form with the given values; after a failure of the server only a link to it. */
  private Html form(PrebuiltQuery query, Map<String, String> given, Problem problem) {
    Html link = Html.of("h2", Html.link("/queries/" + query.name(), Html.text(query.title())));
    if (problem.status() >= 500 || query.parameters().isEmpty()) {
      return link;
    }
    return Html.concat(
        link, Html.of("p", query.description()), forms.councilDatalist(), forms.form(query, given));
  }
}
