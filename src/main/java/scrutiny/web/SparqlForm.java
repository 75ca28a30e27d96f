package scrutiny.web;

import scrutiny.web.html.Html;

/** Renders the form in which people write SPARQL queries. */
final class SparqlForm {
  /** The query that the form shows at first. */
  static final String EXAMPLE_QUERY =
      """
      PREFIX scr: <https://w3id.org/scrutiny/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

      SELECT ?authority ?area ?grade
      WHERE {
        ?judgement scr:authority/rdfs:label ?authority ;
          scr:area/skos:prefLabel ?area ;
          scr:grade/skos:prefLabel ?grade .
      }
      LIMIT 20
      """;

  private SparqlForm() {}

  /** Returns the form with a query, and a link to the editor. */
  static Html html(String query) {
    return Html.concat(
        form().with(fields(query)),
        Html.of(
            "p",
            Html.link(
                EditorServlet.path(query),
                Html.text(
                    "Open in the SPARQL editor, with completion, examples and results as a"
                        + " table"))));
  }

  /**
   * Returns the form in whose place a script puts the editor.
   *
   * @param name the name of the query; empty if the address of the page contains no query
   */
  static Html inEditor(String name, String query) {
    return form()
        .attribute("id", "sparql-form")
        .attribute("data-name", name)
        .attribute("data-example", EXAMPLE_QUERY)
        .with(fields(query));
  }

  private static Html.Element form() {
    return Html.element("form").attribute("action", "/sparql").attribute("method", "get");
  }

  private static Html fields(String query) {
    return Html.concat(
        Html.element("p")
            .attribute("class", "field")
            .with(
                Html.element("label")
                    .attribute("for", "query")
                    .with(
                        Html.text("Query "),
                        Html.of(
                            "small", "(read-only; the default graph is the union of all graphs)")),
                Html.element("textarea")
                    .attribute("id", "query")
                    .attribute("name", "query")
                    .attribute("rows", "14")
                    .attribute("spellcheck", "false")
                    .with(query)),
        Html.of(
            "p",
            Html.element("button")
                .attribute("name", "output")
                .attribute("value", "text")
                .with("Run"),
            Html.text(" "),
            Html.element("button")
                .attribute("class", "secondary")
                .attribute("name", "output")
                .attribute("value", "csv")
                .with("CSV"),
            Html.text(" "),
            Html.element("button")
                .attribute("class", "secondary")
                .attribute("name", "output")
                .attribute("value", "json")
                .with("JSON")));
  }
}
