package scrutiny.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import scrutiny.query.ParameterValues;
import scrutiny.web.describe.Snippets;
import scrutiny.web.html.Html;

/** Renders the examples of programs that get the result of a query. */
final class QueryPrograms {
  private final ParameterValues parameterValues;

  QueryPrograms(ParameterValues parameterValues) {
    this.parameterValues = parameterValues;
  }

  /** Returns the programs for a request, with an example of each required value it lacks. */
  Html html(QueryRequest wanted) {
    Map<String, String> values =
        Snippets.withExamples(wanted.query(), wanted.given(), parameterValues);
    List<Html> programs = new ArrayList<>();
    for (Snippets.Snippet snippet : Snippets.of(wanted.origin(), wanted.query(), values)) {
      programs.add(
          Html.element("details")
              .attribute("name", "program")
              .with(
                  Html.of("summary", snippet.language()),
                  Html.element("pre")
                      .attribute("tabindex", "0")
                      .with(
                          Html.element("code")
                              .attribute(
                                  "class",
                                  "language-" + snippet.language().toLowerCase(Locale.ROOT))
                              .with(snippet.text()))));
    }
    return Html.element("section")
        .attribute("class", "programs")
        .with(
            Html.of("h2", "Use it in a program"),
            Html.of(
                "p",
                Html.text(
                    "Each of these gets all rows as CSV. Other formats, pages and parameters are"
                        + " described in the "),
                Html.link("/openapi.json", Html.text("OpenAPI document")),
                Html.text(" and on the page "),
                Html.link("/service", Html.text("About this service")),
                Html.text(".")),
            Html.concat(programs));
  }
}
