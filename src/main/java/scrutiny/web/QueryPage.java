package scrutiny.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import scrutiny.query.PrebuiltQueries;
import scrutiny.query.PrebuiltQuery;
import scrutiny.query.Rows;
import scrutiny.web.describe.ServedStatistics;
import scrutiny.web.editor.ExampleList;
import scrutiny.web.format.Format;
import scrutiny.web.format.Page;
import scrutiny.web.home.QuestionList;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.html.Site;

/** Renders the pages of the prebuilt queries. */
final class QueryPage {
  private static final Set<String> GRADES =
      Set.of("outstanding", "good", "adequate", "requires-improvement", "inadequate");

  /** Cells shorter than this number of characters are not wrapped. */
  private static final int MAX_SHORT_LENGTH = 22;

  /** Cells shorter than this number of characters are wrapped to a few words a line. */
  private static final int MAX_MEDIUM_LENGTH = 80;

  private final QueryForms forms;
  private final ResourceLabels labels;
  private final DatasetGraph data;
  private final QueryPrograms programs;
  private final ServedStatistics statistics;

  QueryPage(
      QueryForms forms,
      QueryPrograms programs,
      ResourceLabels labels,
      DatasetGraph data,
      ServedStatistics statistics) {
    this.forms = forms;
    this.programs = programs;
    this.statistics = statistics;
    this.labels = labels;
    this.data = data;
  }

  /** Returns the list of all queries. */
  String listPage(PrebuiltQueries queries) {
    return HtmlPage.render(
        "Questions",
        Html.concat(
            Html.of("h1", "Questions"),
            Html.element("p")
                .attribute("class", "lead")
                .with(
                    "Each question is a prebuilt query. Its page has a form for its parameters,"
                        + " and its result as a table and in formats for programs."),
            new QuestionList(queries).detailed()));
  }

  /** Returns the page of a query that has not been run, with its form. */
  String formPage(QueryRequest wanted) {
    return HtmlPage.render(
        wanted.query().title(),
        Html.concat(header(wanted), programs.html(wanted), queryText(wanted)));
  }

  /** Returns the page of a query with its form and a page of its result. */
  String resultPage(HttpServletRequest request, QueryRequest wanted, Page page, Rows.Part part) {
    return HtmlPage.render(
        wanted.query().title(),
        Html.concat(
            header(wanted),
            summary(wanted, page, part),
            table(part.rows()),
            Pager.html(request, page, part.total()),
            programs.html(wanted),
            queryText(wanted)),
        PageExtras.NONE.with(Citation.of(statistics.get())));
  }

  private Html header(QueryRequest wanted) {
    PrebuiltQuery query = wanted.query();
    return Html.concat(
        Html.of("h1", query.title()),
        Html.element("p").attribute("class", "lead").with(query.description()),
        forms.councilDatalist(),
        query.parameters().isEmpty() ? Html.EMPTY : forms.form(query, wanted.given()),
        wanted.isForForm() ? Html.of("p", editorLink(wanted)) : Html.EMPTY);
  }

  private static Html summary(QueryRequest wanted, Page page, Rows.Part part) {
    int count = part.rows().rows().size();
    String counted =
        count == part.total()
            ? String.format(Locale.UK, "%,d %s. ", count, count == 1 ? "row" : "rows")
            : String.format(
                Locale.UK,
                "Rows %,d to %,d of %,d. ",
                page.offset() + 1,
                page.offset() + count,
                part.total());
    List<Html> links = new ArrayList<>();
    for (Format format : QueryRequest.FORMATS.all()) {
      if (format != Format.HTML) {
        String url =
            Site.url("/queries/" + wanted.query().name() + "." + format.code(), wanted.given());
        links.add(Html.link(url, Html.text(format.title())));
        links.add(Html.text(" "));
      }
    }
    return Html.element("p")
        .attribute("class", "summary")
        .with(
            Html.text(counted + "All of them as "),
            Html.concat(links),
            Html.text("· "),
            editorLink(wanted));
  }

  private static Html editorLink(QueryRequest wanted) {
    return Html.link(
        ExampleList.path(wanted.query(), wanted.given()), Html.text("Open in the SPARQL editor"));
  }

  private Html table(Rows rows) {
    if (rows.rows().isEmpty()) {
      return Html.element("p").attribute("class", "no-results").with("No results in this graph.");
    }
    List<String> columns = rows.columns();
    List<Integer> shown =
        IntStream.range(0, columns.size())
            .filter(i -> !isLabelOfOther(columns.get(i), columns))
            .boxed()
            .toList();
    Html head =
        Html.of(
            "tr",
            Html.concat(
                shown.stream()
                    .map(columns::get)
                    .map(c -> Html.element("th").attribute("scope", "col").with(columnHeading(c)))
                    .toList()));
    EvidenceLinks evidenceLinks = new EvidenceLinks(data, columns);
    List<Html> tableRows = new ArrayList<>();
    for (List<Optional<Node>> row : rows.rows()) {
      List<Html> cells = new ArrayList<>();
      for (int i : shown) {
        cells.add(cell(row.get(i), evidenceLinks.urlFor(columns.get(i), row)));
      }
      tableRows.add(Html.of("tr", Html.concat(cells)));
    }
    return Html.element("div")
        .attribute("class", "table-container")
        .attribute("tabindex", "0")
        .attribute("role", "region")
        .attribute("aria-label", "Results")
        .with(Html.of("table", Html.of("thead", head), Html.of("tbody", Html.concat(tableRows))));
  }

  /** Returns whether a column repeats the label by which a page shows the IRI of another column. */
  private static boolean isLabelOfOther(String column, List<String> columns) {
    return column.endsWith("Label") && columns.contains(column.replaceFirst("Label$", ""));
  }

  private static String columnHeading(String column) {
    return column.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
  }

  private Html cell(Optional<Node> value, Optional<String> url) {
    if (value.isEmpty()) {
      return Html.of("td");
    }
    Node term = value.get();
    String text = Rows.text(term);
    if (GRADES.contains(text)) {
      return Html.of("td", Html.element("span").attribute("class", "grade " + text).with(text));
    }
    String label = term.isURI() ? labels.of(term) : text;
    return Html.element("td")
        .attribute("class", width(label))
        .with(
            url.map(target -> Html.link(target, Html.text(label)))
                .orElseGet(() -> labels.html(term)));
  }

  private static String width(String text) {
    if (text.length() < MAX_SHORT_LENGTH) {
      return "short";
    }
    return text.length() < MAX_MEDIUM_LENGTH ? "medium" : "long";
  }

  private static Html queryText(QueryRequest wanted) {
    return Html.of(
        "details",
        Html.of("summary", "SPARQL query"),
        Html.of("pre", Html.of("code", wanted.query().text())));
  }
}
