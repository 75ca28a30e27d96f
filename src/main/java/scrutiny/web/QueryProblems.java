package scrutiny.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import scrutiny.query.InvalidRequestException;
import scrutiny.query.ParameterType;
import scrutiny.query.PrebuiltQueries;
import scrutiny.query.PrebuiltQuery;
import scrutiny.web.chart.Chart;
import scrutiny.web.chart.Charts;
import scrutiny.web.format.AvailableFormats;
import scrutiny.web.format.Format;
import scrutiny.web.home.CouncilList;
import scrutiny.web.html.Html;
import scrutiny.web.html.Site;
import scrutiny.web.sparql.Problem;
import scrutiny.web.sparql.ProblemFormat;

/**
 * Shows why a prebuilt query or its picture has no result: in a browser with its form, the values
 * that were given, and links to the values that could be meant.
 */
final class QueryProblems {
  /** The request attribute with the exception that explains an invalid request. */
  static final String CAUSE = QueryProblems.class.getName() + ".cause";

  /**
   * A page with a form for the values of a query.
   *
   * @param description what it shows, below its title
   * @param query the query that its values belong to
   * @param form returns its form, filled with values
   */
  private record Subject(
      String path,
      String title,
      Html description,
      PrebuiltQuery query,
      Function<Map<String, String>, Html> form) {
    /** Returns whether the value of a parameter names a council. */
    boolean namesCouncil(String parameter) {
      return query.parameters().stream()
          .anyMatch(
              each -> each.name().equals(parameter) && each.type() == ParameterType.AUTHORITY);
    }
  }

  private final String list;
  private final String listTitle;
  private final Function<String, Optional<Subject>> subjects;
  private final QueryForms forms;

  private QueryProblems(
      String list,
      String listTitle,
      Function<String, Optional<Subject>> subjects,
      QueryForms forms) {
    this.list = list;
    this.listTitle = listTitle;
    this.subjects = subjects;
    this.forms = forms;
  }

  /** Returns the problems of the results of queries. */
  static QueryProblems ofQueries(PrebuiltQueries queries, QueryForms forms) {
    return new QueryProblems(
        "/queries/",
        "All queries",
        name -> queries.find(name).map(query -> subject(query, forms)),
        forms);
  }

  private static Subject subject(PrebuiltQuery query, QueryForms forms) {
    return new Subject(
        "/queries/" + query.name(),
        query.title(),
        Html.of("p", query.description()),
        query,
        given -> forms.form(query, given));
  }

  /** Returns the problems of pictures. */
  static QueryProblems ofPictures(PrebuiltQueries queries, QueryForms forms) {
    return new QueryProblems(
        Chart.PATH,
        "All pictures",
        name ->
            Charts.find(name)
                .flatMap(chart ->
                    queries.find(chart.query()).map(query -> subject(chart, query, forms))),
        forms);
  }

  private static Subject subject(Chart chart, PrebuiltQuery query, QueryForms forms) {
    return new Subject(
        chart.path(),
        chart.title(),
        Html.EMPTY,
        query,
        given -> forms.pictureForm(chart, query, given));
  }

  /** Returns the body of the response to a request that fails. */
  ProblemFormat.Body body(HttpServletRequest request, Problem problem) {
    if (!ErrorResponse.prefersHtml(request)) {
      return ProblemFormat.JSON.format(problem);
    }
    Optional<Subject> subject = subjects.apply(name(request));
    Map<String, String> given = given(request);
    List<Html> content = new ArrayList<>();
    content.add(Html.of("h1", problem.title()));
    content.add(HtmlPage.message(problem.detail()));
    if (request.getAttribute(CAUSE) instanceof InvalidRequestException cause) {
      content.add(suggestions(cause, given, subject));
    }
    subject.ifPresent(known -> content.add(form(known, given, problem)));
    content.add(Html.of("p", Html.link(list, Html.text(listTitle))));
    return new ProblemFormat.Body(
        ErrorResponse.HTML, HtmlPage.render(problem.title(), Html.concat(content)));
  }

  private static String name(HttpServletRequest request) {
    return Format.withoutSuffix(
        Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1));
  }

  private static Map<String, String> given(HttpServletRequest request) {
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

  /** Returns links to the same page with a value that could be meant, or to another page. */
  private Html suggestions(
      InvalidRequestException cause, Map<String, String> given, Optional<Subject> subject) {
    if (cause.suggestions().isEmpty()) {
      return subject.filter(known -> known.namesCouncil(cause.parameter())).isPresent()
          ? Html.of(
              "p",
              Html.text("No council’s name is similar. "),
              Html.link(CouncilList.PATH, Html.text("All councils")))
          : Html.EMPTY;
    }
    List<Html> links = new ArrayList<>();
    for (String suggestion : cause.suggestions()) {
      Map<String, String> corrected = new LinkedHashMap<>(given);
      corrected.replace(cause.parameter(), suggestion);
      String address =
          Site.url(subject.map(Subject::path).orElseGet(() -> list + suggestion), corrected);
      links.add(Html.of("li", Html.link(address, Html.text(suggestion))));
    }
    return Html.concat(Html.of("p", "Did you mean:"), Html.of("ul", Html.concat(links)));
  }

  /**
   * Returns the form with the given values; after a failure of the server only a link to it, since
   * a form needs queries, which would fail too.
   */
  private Html form(Subject subject, Map<String, String> given, Problem problem) {
    Html link = Html.of("h2", Html.link(subject.path(), Html.text(subject.title())));
    return problem.status() >= 500
        ? link
        : Html.concat(
            link, subject.description(), forms.councilDatalist(), subject.form().apply(given));
  }
}
