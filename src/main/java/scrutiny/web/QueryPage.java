package scrutiny.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import scrutiny.query.PrebuiltQueries;
import scrutiny.query.PrebuiltQuery;
import scrutiny.query.Rows;
import scrutiny.store.StoreStatistics;
import scrutiny.web.chart.Chart;
import scrutiny.web.chart.Charts;
import scrutiny.web.describe.ServedStatistics;
import scrutiny.web.editor.ExampleList;
import scrutiny.web.format.Format;
import scrutiny.web.format.Page;
import scrutiny.web.home.QuestionList;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.html.Site;
import scrutiny.web.result.CellText;
import scrutiny.web.result.PrintedQuestion;
import scrutiny.web.result.ResultFilter;
import scrutiny.web.result.ResultTable;
import scrutiny.web.result.RowSelection;
import scrutiny.web.section.DateText;
import scrutiny.web.section.Links;

/** Renders the pages of the prebuilt queries. */
final class QueryPage {
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
        forms.title(wanted.query(), wanted.given()),
        Html.concat(
            header(wanted),
            PrintedQuestion.html(asked(wanted, page, part)),
            summary(wanted, page, part),
            part.total() > 0 || !wanted.selection().isEverything()
                ? ResultFilter.html(
                    path(wanted), wanted.given(), wanted.selection(), part.rows().columns())
                : Html.EMPTY,
            table(wanted, part.rows()),
            Pager.html(request, page, part.total()),
            programs.html(wanted),
            queryText(wanted)),
        PageExtras.NONE.with(Citation.of(statistics.get())));
  }

  private Html header(QueryRequest wanted) {
    PrebuiltQuery query = wanted.query();
    return Html.concat(
        Html.of("h1", forms.title(query, wanted.given())),
        Html.element("p").attribute("class", "lead").with(query.description()),
        forms.councilDatalist(),
        query.parameters().isEmpty() ? Html.EMPTY : forms.form(query, wanted.given()),
        pictures(wanted),
        wanted.isForForm() ? Html.of("p", editorLink(wanted)) : Html.EMPTY);
  }

  /** Returns links to the pictures of the same result. */
  private static Html pictures(QueryRequest wanted) {
    List<Html> links = new ArrayList<>();
    for (Chart chart : Charts.ofQuery(wanted.query().name())) {
      links.add(Html.link(Site.url(chart.path(), wanted.given()), Html.text(chart.title())));
    }
    return links.isEmpty()
        ? Html.EMPTY
        : Html.element("p")
            .attribute("class", "picture-links")
            .with(Html.text("As a picture: "), Links.joined(" · ", links));
  }

  /** Returns how many rows the page has, and of how many. */
  private static String counted(Page page, Rows.Part part) {
    int count = part.rows().rows().size();
    return count == part.total()
        ? String.format(Locale.UK, "%,d %s", count, count == 1 ? "row" : "rows")
        : String.format(
            Locale.UK,
            "Rows %,d to %,d of %,d",
            page.offset() + 1,
            page.offset() + count,
            part.total());
  }

  /** Returns what was asked, and of which data, for print. */
  private Map<String, String> asked(QueryRequest wanted, Page page, Rows.Part part) {
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("Question", wanted.query().question());
    asked.putAll(forms.asked(wanted.query(), wanted.given()));
    RowSelection selection = wanted.selection();
    if (!selection.contains().isEmpty()) {
      asked.put("Only rows that contain", selection.contains());
    }
    selection
        .order()
        .ifPresent(order -> asked.put("In the order of", order.words(part.rows().columns())));
    asked.put("Shown", counted(page, part));
    StoreStatistics data = statistics.get();
    asked.put("Data", "version " + data.shortVersion() + " of " + DateText.of(data.loaded()));
    return asked;
  }

  private static Html summary(QueryRequest wanted, Page page, Rows.Part part) {
    Map<String, String> parameters = new LinkedHashMap<>(wanted.given());
    parameters.putAll(wanted.selection().parameters());
    List<Html> links = new ArrayList<>();
    for (Format format : QueryRequest.FORMATS.all()) {
      if (format != Format.HTML) {
        String url = Site.url(path(wanted) + "." + format.code(), parameters);
        links.add(Html.link(url, Html.text(format.title())));
        links.add(Html.text(" "));
      }
    }
    return Html.element("p")
        .attribute("class", "summary")
        .with(
            Html.text(counted(page, part) + ". "),
            wholePage(wanted, part),
            Html.element("span")
                .attribute("class", "result-links")
                .with(
                    Html.text("All of them as "),
                    Html.concat(links),
                    Html.text("· "),
                    editorLink(wanted)));
  }

  /** Returns the link to the page with all rows, where this has some of them. */
  private static Html wholePage(QueryRequest wanted, Rows.Part part) {
    if (part.rows().rows().size() == part.total()) {
      return Html.EMPTY;
    }
    if (part.total() > Page.MAX_SIZE) {
      return Html.text(
          String.format(Locale.UK, "One page has at most %,d, for printing. ", Page.MAX_SIZE));
    }
    Map<String, String> parameters = new LinkedHashMap<>(wanted.given());
    parameters.putAll(wanted.selection().parameters());
    parameters.put(Page.SIZE_PARAMETER, String.valueOf(Page.MAX_SIZE));
    Html link =
        Html.link(
            Site.url(path(wanted), parameters), Html.text("All rows on one page, for printing"));
    return Html.element("span").attribute("class", "result-links").with(link, Html.text(". "));
  }

  private static Html editorLink(QueryRequest wanted) {
    return Html.link(
        ExampleList.path(wanted.query(), wanted.given()), Html.text("Open in the SPARQL editor"));
  }

  private Html table(QueryRequest wanted, Rows rows) {
    String contains = wanted.selection().contains();
    if (rows.rows().isEmpty() && !contains.isEmpty()) {
      return Html.element("p")
          .attribute("class", "no-results")
          .with(
              Html.text("No row contains “" + contains + "”. "),
              Html.link(Site.url(path(wanted), wanted.given()), Html.text("Show all rows")));
    }
    if (rows.rows().isEmpty()) {
      return Html.element("p").attribute("class", "no-results").with("No results in this graph.");
    }
    return new ResultTable(
            labels,
            new CellText(labels),
            new ResultLinks(data, labels, rows.columns()),
            new ResultTable.Address(path(wanted), wanted.given(), wanted.selection()))
        .html(rows);
  }

  private static String path(QueryRequest wanted) {
    return "/queries/" + wanted.query().name();
  }

  private static Html queryText(QueryRequest wanted) {
    return Html.element("details")
        .attribute("class", "query-text")
        .with(
            Html.of("summary", "SPARQL query"),
            Html.of("pre", Html.of("code", wanted.query().text())));
  }
}
