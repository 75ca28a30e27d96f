package scrutiny.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import scrutiny.store.DatasetVersion;
import scrutiny.store.StoreStatistics;
import scrutiny.web.chart.Chart;
import scrutiny.web.format.Format;
import scrutiny.web.format.Page;
import scrutiny.web.html.Html;
import scrutiny.web.operation.ServerLimits;

/** Renders the page that describes the service, its limits and its addresses. */
final class ServicePage {
  private final ServerLimits limits;
  private final Supplier<DatasetVersion> version;

  ServicePage(ServerLimits limits, Supplier<DatasetVersion> version) {
    this.limits = limits;
    this.version = version;
  }

  /** Returns the page. */
  String html(StoreStatistics statistics, String origin) {
    return HtmlPage.render(
        "About this service",
        Html.concat(
            Html.of("h1", "About this service"),
            lead(
                "Everything here can be read by people and by programs, without registration. The"
                    + " service is read-only: no request changes the data."),
            Html.of("h2", "The data"),
            data(statistics, version.get()),
            Html.of(
                "p",
                Html.text("The version of the data is "),
                Html.of("code", statistics.shortVersion()),
                Html.text(
                    ". It is computed from all quads, so the same data has the same version"
                        + " wherever it is loaded, and any change gives another. The command line,"
                        + " "),
                Html.link("/health", Html.of("code", "/health")),
                Html.text(
                    ", the descriptions and the workbooks show the same one, and entity tags"
                        + " begin with it.")),
            Html.of(
                "p",
                "A triple is one statement: subject, property and value. A quad is a triple"
                    + " together with the named graph, mostly that of a document, that states it. A"
                    + " triple that several documents state is counted once among the triples, and"
                    + " once for each of them among the quads."),
            Html.of("h2", "Addresses"),
            addresses(),
            Html.of("h2", "Formats"),
            formats(),
            Html.of("h2", "Prebuilt queries"),
            queries(origin),
            Html.of("h2", "Limits"),
            Html.of(
                "p",
                "They keep the service available for everybody. A request beyond a limit gets an"
                    + " error status and a sentence that says why; the connection of an answer that"
                    + " cannot be completed is broken off, so that no part looks complete."),
            limits(),
            Html.of("h2", "Licence"),
            licence()));
  }

  private static Html lead(String text) {
    return Html.element("p").attribute("class", "lead").with(text);
  }

  private static Html data(StoreStatistics statistics, DatasetVersion version) {
    return Html.element("dl")
        .attribute("class", "counts")
        .with(
            count("triples", number(statistics.triples())),
            count("quads", number(version.quads())),
            count("named graphs", number(statistics.graphs())),
            count("classes", number(statistics.classes().size())),
            count("properties", number(statistics.properties().size())),
            count("loaded on", statistics.loaded()));
  }

  private static Html count(String name, String value) {
    return Html.of("div", Html.of("dt", name), Html.of("dd", value));
  }

  private static Html addresses() {
    return table(
        List.of("Address", "What it gives"),
        List.of(
            row(
                "/sparql",
                "SPARQL 1.1 queries by GET or POST. Without a query: the SPARQL service"
                    + " description, or in a browser the SPARQL editor."),
            row(
                EditorServlet.PATH,
                "An editor for SPARQL queries, with completion, examples and links to queries."),
            row(
                "/queries/",
                "The prebuilt queries, each with a form, its result and programs that"
                    + " use it."),
            row(
                "/id/authority/E06000018",
                "A page for every thing in the data, at the path of its"
                    + " IRI; this one is Nottingham."),
            row(
                "/search?q=neglect",
                "Search for words and phrases, names and codes, in HTML or JSON;"
                    + " /search/suggest completes names, and /opensearch.xml describes both."),
            row("/councils", "All councils, present and past, by letter or by region."),
            row(
                "/map",
                "England by the latest grade, in any area (?area=) and at the end of any year"
                    + " (?year=); /map.svg and /map.png are the picture."),
            row(
                Chart.PATH,
                "Pictures of the results of prebuilt queries, with the same parameters; .svg and"
                    + " .png after a name give the picture as a file."),
            row(
                "/feed.atom",
                "The latest documents with their grades, in Atom; ?authority= names a council"
                    + " by its GSS code."),
            row("/ontology", "The terms of the ontology."),
            row("/vocab", "The vocabularies: the codes in results with their labels."),
            row(
                "/.well-known/void",
                "The dataset in VoID, with the numbers of instances of each"
                    + " class and of uses of each property."),
            row(
                WholeGraph.PATH,
                "All quads in one file, as N-Quads compressed with gzip: the graph to load"
                    + " elsewhere."),
            row("/dataset", "The dataset in DCAT 3: licence, provenance, files and services."),
            row(
                "/.well-known/sparql-examples",
                "The prebuilt queries as SPARQL examples for query editors. SPARQL queries find"
                    + " them too, with the prefixes and the description in VoID."),
            row(
                "/openapi.json",
                "The prebuilt queries with their typed parameters in OpenAPI 3.1."),
            row(
                "/prefixes",
                "The prefixes, as the start of a SPARQL query or as a JSON-LD context."),
            row(
                "/mcp",
                "The prebuilt queries, search and evidence as tools for language models (Model"
                    + " Context Protocol), unless the server was started without them."),
            row("/sitemap.xml", "The addresses of all pages, for crawlers."),
            row("/health", "Whether the service works.")));
  }

  private static List<Html> row(String address, String text) {
    return List.of(Html.link(address, Html.of("code", address)), Html.text(text));
  }

  private static Html formats() {
    List<List<Html>> rows = new ArrayList<>();
    for (Format format : Format.values()) {
      rows.add(
          List.of(
              Html.text(format.title()),
              Html.of("code", format.code()),
              Html.of("code", format.mediaType()),
              Html.text(QueryRequest.FORMATS.all().contains(format) ? "yes" : ""),
              Html.text(Description.THING_FORMATS.all().contains(format) ? "yes" : ""),
              Html.text(PictureServlet.FORMATS.all().contains(format) ? "yes" : "")));
    }
    return Html.concat(
        Html.of(
            "p",
            Html.text("Choose a format by the header "),
            Html.of("code", "Accept"),
            Html.text(", by the parameter "),
            Html.of("code", "?format="),
            Html.text(" or by a suffix, such as "),
            Html.link("/queries/reports.csv", Html.of("code", "/queries/reports.csv")),
            Html.text(
                ". All three give the same. An unknown format is status 400, and a header that"
                    + " accepts no available type status 406; both list what is available.")),
        table(
            List.of("Format", "Name and suffix", "Media type", "Results", "Things", "Pictures"),
            rows));
  }

  private static Html queries(String origin) {
    return Html.concat(
        Html.of(
            "ul",
            item(
                "Values are checked. A council can be given by any of its names or by its GSS code;"
                    + " dates are like 2024-03-31. A wrong value is status 400, with what would be"
                    + " right."),
            item(
                "A request gets all rows, except in HTML. Ask for a part by page and page-size; the"
                    + " header Link leads to the first, previous, next and last page, and"
                    + " X-Total-Count is the number of rows (without pages, of results up to 1"
                    + " MiB). The order of rows is fixed."),
            item(
                "sort=COLUMN orders the rows by a column, sort=-COLUMN in descending order, and"
                    + " contains=TEXT leaves only rows with that text, in all formats and for"
                    + " results of up to 100,000 rows."),
            item(
                "CSV and TSV are exactly what SPARQL 1.1 defines, so nothing is escaped that a"
                    + " spreadsheet might take for a formula: open XLSX in a spreadsheet, where"
                    + " text stays text."),
            item(
                "Add bom=true for CSV or TSV that begins with a byte-order mark, by which Excel"
                    + " knows the encoding."),
            item("What refers to a thing is given in pages too, in HTML and in RDF.")),
        Html.of("p", "For example, all grades of Nottingham’s services as a file:"),
        Html.of(
            "pre",
            Html.of(
                "code",
                "curl --fail --remote-header-name --remote-name \\\n  '"
                    + origin
                    + "/queries/history-of-an-authority.csv?authority=Nottingham'")));
  }

  private static Html item(String text) {
    return Html.of("li", text);
  }

  private Html limits() {
    return table(
        List.of("Limit", "Value"),
        List.of(
            limit("Time of a query", seconds(limits.queryTimeout())),
            limit("Time of the download of a prebuilt query", seconds(limits.downloadTimeout())),
            limit("Length of a query’s text", size(limits.queryBytes())),
            limit("Rows of an answer", number(limits.rows())),
            limit("Length of an answer", size(limits.responseBytes())),
            limit("Queries that run at the same time", number(limits.runningQueries())),
            limit("Queries that wait for others to end", number(limits.queuedQueries())),
            limit("Time that a query waits", seconds(limits.queueTime())),
            limit("Queries of one client at the same time", number(limits.clientQueries())),
            limit("Time of one client’s queries in a minute", seconds(limits.clientQueryTime())),
            limit("Time without a byte", seconds(limits.idleTime())),
            limit("Rate of sending and receiving, at least", size(limits.bytesPerSecond()) + "/s"),
            limit("Rows of a page", number(Page.MAX_SIZE))));
  }

  private static List<Html> limit(String name, String value) {
    return List.of(Html.text(name), Html.text(value));
  }

  private static Html licence() {
    return Html.of(
        "p",
        Html.text("The facts and quotations from Ofsted’s documents are licensed under the "),
        Html.link(HtmlPage.OPEN_GOVERNMENT_LICENCE, Html.text("Open Government Licence v3.0")),
        Html.text("; the ontology, the vocabularies and the register of councils under "),
        Html.link("https://creativecommons.org/licenses/by/4.0/", Html.text("CC BY 4.0")),
        Html.text(". Please cite the version and the day on which the data was loaded."));
  }

  private static Html table(List<String> headings, List<List<Html>> rows) {
    List<Html> head = new ArrayList<>();
    for (String heading : headings) {
      head.add(Html.element("th").attribute("scope", "col").with(heading));
    }
    List<Html> body = new ArrayList<>();
    for (List<Html> row : rows) {
      body.add(Html.of("tr", Html.concat(row.stream().map(cell -> Html.of("td", cell)).toList())));
    }
    return Html.element("div")
        .attribute("class", "table-container prose")
        .with(
            Html.of(
                "table",
                Html.of("thead", Html.of("tr", Html.concat(head))),
                Html.of("tbody", Html.concat(body))));
  }

  private static String number(long number) {
    return String.format(Locale.UK, "%,d", number);
  }

  private static String seconds(Duration time) {
    long seconds = time.toSeconds();
    if (seconds % 60 == 0) {
      return seconds == 60 ? "1 minute" : number(seconds / 60) + " minutes";
    }
    return seconds == 1 ? "1 second" : number(seconds) + " seconds";
  }

  private static String size(long bytes) {
    if (bytes % (1 << 20) == 0) {
      return number(bytes >> 20) + " MiB";
    }
    return bytes % 1024 == 0 ? number(bytes >> 10) + " KiB" : number(bytes) + " bytes";
  }
}
