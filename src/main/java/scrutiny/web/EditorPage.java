package scrutiny.web;

import java.util.List;
import java.util.Map;
import scrutiny.query.PrebuiltQueries;
import scrutiny.query.PrebuiltQuery;
import scrutiny.web.describe.Prefixes;
import scrutiny.web.describe.ServedStatistics;
import scrutiny.web.editor.ExampleList;
import scrutiny.web.html.Html;

/**
 * Renders the page of the SPARQL editor. It contains a plain form, which works without scripts; a
 * script puts the editor in its place.
 */
final class EditorPage {
  private static final String TITLE = "SPARQL editor";

  private final PrebuiltQueries queries;
  private final ServedStatistics statistics;

  EditorPage(PrebuiltQueries queries, ServedStatistics statistics) {
    this.queries = queries;
    this.statistics = statistics;
  }

  /** Returns the page with the example that it shows if its address contains no query. */
  String withExample() {
    return render(Html.EMPTY, SparqlForm.inEditor("", SparqlForm.EXAMPLE_QUERY));
  }

  /** Returns the page with the query of its address. */
  String withQuery(String query) {
    return render(Html.EMPTY, SparqlForm.inEditor("Linked query", query));
  }

  /**
   * Returns the page with a prebuilt query.
   *
   * @param text the query with its values
   */
  String withPrebuilt(PrebuiltQuery query, String text) {
    Html origin =
        Html.element("p")
            .attribute("id", "query-origin")
            .with(
                Html.text("This is the query of the page "),
                Html.link("/queries/" + query.name(), Html.text(query.title())),
                Html.text(
                    query.parameters().isEmpty() ? "." : ", with values for its parameters."));
    return render(origin, SparqlForm.inEditor(query.title(), text));
  }

  private String render(Html origin, Html form) {
    return HtmlPage.render(
        TITLE,
        Html.concat(
            Html.of("h1", TITLE),
            Html.of(
                "p",
                Html.text(
                    "SPARQL 1.1 queries on the whole graph. The default graph is the union of all"
                        + " graphs. "),
                Html.link("/service", Html.text("About this service")),
                Html.text(" states the limits, and the "),
                Html.link("/ontology", Html.text("ontology")),
                Html.text(" describes the terms.")),
            details("Examples: " + queries.all().size() + " questions", ExampleList.html(queries)),
            details(
                "Prefixes",
                Html.element("pre")
                    .attribute("tabindex", "0")
                    .with(Html.of("code", Prefixes.sparql()))),
            origin,
            form,
            Html.element("p").attribute("id", "editor-keys").flag("hidden", true).with(keys()),
            Html.element("div").attribute("id", "editor").with()),
        PageExtras.NONE.with(Citation.of(statistics.get())).withEditor());
  }

  private static Html details(String summary, Html content) {
    return Html.element("details")
        .attribute("class", "editor-help")
        .with(Html.of("summary", summary), content);
  }

  private static Html keys() {
    return Html.concat(
        List.of(
                Map.entry("Ctrl+Enter", " runs the query. "),
                Map.entry("Ctrl+Space", " completes a prefix, class, property or variable. "),
                Map.entry("Tab", " leaves the text. "),
                Map.entry("Ctrl+]", " indents a line."))
            .stream()
            .map(key -> Html.concat(Html.of("kbd", key.getKey()), Html.text(key.getValue())))
            .toList());
  }
}
