package scrutiny.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import scrutiny.query.InvalidRequestException;
import scrutiny.query.ParameterValues;
import scrutiny.query.PrebuiltQueries;
import scrutiny.query.PrebuiltQuery;
import scrutiny.query.Rows;
import scrutiny.web.chart.Chart;
import scrutiny.web.chart.Charts;
import scrutiny.web.describe.ServedStatistics;
import scrutiny.web.describe.Snippets;
import scrutiny.web.editor.ExampleList;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.html.Site;
import scrutiny.web.picture.Picture;
import scrutiny.web.picture.SvgWriter;
import scrutiny.web.result.CellText;
import scrutiny.web.result.ResultTable;
import scrutiny.web.result.RowSelection;
import scrutiny.web.section.Links;
import scrutiny.web.section.Wording;

/** Renders the list of pictures and the page of each. */
final class PicturePage {
  /** The number of rows of the table beside a picture; its query has all of them. */
  private static final int MAX_ROWS = 60;

  private static final String TABLE_ID = "table";

  /** All rows, in the order of the query. */
  private static final RowSelection NO_SELECTION = new RowSelection(Optional.empty(), "");

  private final QueryForms forms;
  private final DatasetGraph data;
  private final ParameterValues accepted;
  private final ServedStatistics statistics;

  PicturePage(
      QueryForms forms, DatasetGraph data, ParameterValues accepted, ServedStatistics statistics) {
    this.forms = forms;
    this.data = data;
    this.accepted = accepted;
    this.statistics = statistics;
  }

  /** Returns the list of all pictures. */
  String listPage(PrebuiltQueries queries) throws InvalidRequestException {
    List<Html> items = new ArrayList<>();
    items.add(
        item(
            MapServlet.PATH,
            MapServlet.FILE_PATH,
            "Map of England by grade",
            "Every council on a tile roughly in its place, with its grade in any area, now or at"
                + " the end of a year."));
    for (Chart chart : Charts.ALL) {
      items.add(item(chart, queries.get(chart.query())));
    }
    return HtmlPage.render(
        "Pictures",
        Html.concat(
            Html.of("h1", "Pictures"),
            Html.element("p")
                .attribute("class", "lead")
                .with(
                    "Each picture draws the result of a prebuilt query. Its page has a form for"
                        + " what it shows, the data as a table, and files to download."),
            Html.element("ul").attribute("class", "pictures").with(Html.concat(items))),
        extras());
  }

  private Html item(Chart chart, PrebuiltQuery query) {
    Map<String, String> example = Snippets.withExamples(query, chart.example(), accepted);
    return item(
        Site.url(chart.path(), example),
        Site.url(chart.path() + ".svg", example),
        chart.title(),
        chart.description());
  }

  private static Html item(String url, String thumbnail, String title, String description) {
    return Html.of(
        "li",
        Html.element("a")
            .attribute("href", url)
            .with(
                Html.element("img")
                    .attribute("src", thumbnail)
                    .attribute("alt", "")
                    .attribute("loading", "lazy")
                    .with(),
                Html.of("b", title)),
        Html.of("p", description));
  }

  /** Returns the page of a picture for which a value has to be chosen first. */
  String formPage(Chart chart, PrebuiltQuery query) {
    return HtmlPage.render(chart.title(), header(chart, query, chart.title(), Map.of()), extras());
  }

  /**
   * Returns the page of a picture. Needs a transaction.
   *
   * @param values the values of the query’s parameters, with the default values
   * @param rows the rows that it draws
   */
  String html(
      Chart chart, PrebuiltQuery query, Map<String, String> values, Rows rows, Picture picture) {
    return HtmlPage.render(
        picture.title(),
        Html.concat(
            header(chart, query, picture.title(), values),
            picture.isEmpty() ? Wording.nothing(picture.description()) : figure(chart, picture),
            links(chart, query, values),
            rows.rows().isEmpty() ? Html.EMPTY : table(query, values, rows)),
        extras());
  }

  private PageExtras extras() {
    return PageExtras.NONE.with(Citation.of(statistics.get())).withPictures();
  }

  private Html header(Chart chart, PrebuiltQuery query, String title, Map<String, String> values) {
    return Html.concat(
        Html.element("p")
            .attribute("class", "kicker")
            .with(Html.link(Chart.PATH, Html.text("Pictures"))),
        Html.of("h1", title),
        Html.element("p").attribute("class", "lead").with(chart.description()),
        query.parameters().isEmpty()
            ? Html.EMPTY
            : Html.concat(forms.councilDatalist(), forms.pictureForm(chart, query, values)));
  }

  private static Html figure(Chart chart, Picture picture) {
    return Html.concat(
        Html.element("p")
            .attribute("class", "skip")
            .with(Html.fragmentLink(TABLE_ID, Html.text("Skip the picture"))),
        Html.element("div")
            .attribute("class", chart.fitsPhones() ? "picture-frame whole" : "picture-frame")
            .attribute("role", "region")
            .attribute("aria-label", chart.title())
            .attribute("tabindex", "0")
            .with(SvgWriter.inPage(picture)),
        Html.element("p").attribute("class", "picture-words").with(picture.description()));
  }

  private static Html links(Chart chart, PrebuiltQuery query, Map<String, String> values) {
    String ofQuery = "/queries/" + query.name();
    List<Html> links =
        List.of(
            file(Site.url(chart.path() + ".svg", values), "SVG"),
            file(Site.url(chart.path() + ".png", values), "PNG"),
            Html.link(Site.url(ofQuery + ".csv", values), Html.text("CSV")),
            Html.link(Site.url(ofQuery, values), Html.text("The query and its formats")),
            Html.link(ExampleList.path(query, values), Html.text("Open in the SPARQL editor")));
    List<Html> items = links.stream().map(link -> Html.of("li", link)).toList();
    return Html.element("ul").attribute("class", "map-links").with(Html.concat(items));
  }

  private static Html file(String url, String format) {
    return Html.element("a").attribute("href", url).flag("download", true).with(format);
  }

  /** Returns the title of the table of the first rows of a number. */
  static String tableTitle(int rows) {
    return rows > MAX_ROWS ? "First " + MAX_ROWS + " rows of the data" : "Data table";
  }

  private Html table(PrebuiltQuery query, Map<String, String> values, Rows all) {
    int total = all.rows().size();
    boolean isCut = total > MAX_ROWS;
    Rows rows = new Rows(all.columns(), all.rows().subList(0, Math.min(total, MAX_ROWS)), isCut);
    ResourceLabels labels = new ResourceLabels(data);
    String every = all.truncated() ? "All rows" : String.format(Locale.UK, "All %,d rows", total);
    return Html.element("section")
        .attribute("aria-labelledby", TABLE_ID)
        .with(
            Html.element("h2").attribute("id", TABLE_ID).with(tableTitle(total)),
            new ResultTable(
                    labels,
                    new CellText(labels),
                    new ResultLinks(data, labels, rows.columns()),
                    new ResultTable.Address("/queries/" + query.name(), values, NO_SELECTION))
                .html(rows),
            isCut ? Links.more(Links.toQuery(query.name(), values, every)) : Html.EMPTY);
  }
}
