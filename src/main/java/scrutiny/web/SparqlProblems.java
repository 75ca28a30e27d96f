package scrutiny.web;

import jakarta.servlet.http.HttpServletRequest;
import scrutiny.web.html.Html;
import scrutiny.web.sparql.Problem;
import scrutiny.web.sparql.ProblemFormat;
import scrutiny.web.sparql.SparqlEndpoint;

/**
 * Shows why a SPARQL query has no result: in a browser with the query in its form, so that it can
 * be corrected.
 */
final class SparqlProblems implements SparqlEndpoint.Problems {
  @Override
  public ProblemFormat formatFor(HttpServletRequest request) {
    return ErrorResponse.acceptsHtml(request)
        ? problem -> new ProblemFormat.Body(ErrorResponse.HTML, page(request, problem))
        : ProblemFormat.JSON;
  }

  private static String page(HttpServletRequest request, Problem problem) {
    String query =
        request.getAttribute(SparqlEndpoint.QUERY_ATTRIBUTE) instanceof String text ? text : "";
    return HtmlPage.render(
        problem.title(),
        Html.concat(
            Html.of("h1", problem.title()),
            HtmlPage.message(problem.detail()),
            SparqlForm.html(query),
            Html.of(
                "p",
                Html.link("/prefixes", Html.text("Prefixes")),
                Html.text(" · "),
                Html.link("/ontology", Html.text("Ontology")),
                Html.text(" · "),
                Html.link("/queries/", Html.text("Prebuilt queries")))));
  }
}
