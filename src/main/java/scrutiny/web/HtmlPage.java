package scrutiny.web;

import scrutiny.web.chart.Chart;
import scrutiny.web.html.Html;
import scrutiny.web.search.OpenSearch;

/** Renders complete HTML pages. */
final class HtmlPage {
  private HtmlPage() {}

  /** Returns a page of the site with a title and content. */
  static String render(String title, Html content) {
    return render(title, content, PageExtras.NONE);
  }

  /** Returns a page of the site with a title, content, and what only some pages have. */
  static String render(String title, Html content, PageExtras extras) {
    Html headLinks =
        Html.concat(
            extras.headLinks(),
            Html.element("link")
                .attribute("rel", "stylesheet")
                .attribute("href", "/static/scrutiny.css")
                .with(),
            Html.element("link")
                .attribute("rel", "icon")
                .attribute("type", "image/svg+xml")
                .attribute("href", "/static/icon.svg")
                .with(),
            Html.element("link")
                .attribute("rel", "search")
                .attribute("type", OpenSearch.MEDIA_TYPE)
                .attribute("title", SITE_NAME)
                .attribute("href", "/opensearch.xml")
                .with());
    Html skipLink =
        Html.element("a")
            .attribute("class", "skip-link")
            .attribute("href", "#main")
            .with("Skip to content");
    Html header =
        Html.of(
            "header",
            Html.element("a")
                .attribute("class", "site-name")
                .attribute("href", "/")
                .with(SITE_NAME),
            Html.element("nav")
                .attribute("aria-label", "Site")
                .with(
                    Html.link("/councils", Html.text("Councils")),
                    Html.link("/map", Html.text("Map")),
                    Html.link(Chart.PATH, Html.text("Pictures")),
                    Html.link("/queries/", Html.text("Questions")),
                    Html.link(EditorServlet.PATH, Html.text("SPARQL")),
                    Html.link("/ontology", Html.text("Ontology")),
                    Html.link("/vocab", Html.text("Vocabularies"))),
            SearchBox.inHeader());
    Html footer =
        Html.of(
            "footer",
            extras.citation(),
            Html.of(
                "p",
                Html.text("Contains public sector information licensed under the "),
                Html.link(OPEN_GOVERNMENT_LICENCE, Html.text("Open Government Licence v3.0")),
                Html.text(". " + CAUTION + " "),
                Html.link("/service", Html.text("About this service"))));
    Html body =
        Html.of(
            "body",
            skipLink,
            header,
            Html.element("main").attribute("id", "main").with(content),
            footer);
    return assemble(title, headLinks, body);
  }

  /** Returns a self-contained page with an inline style sheet that forbids scripts. */
  static String standalone(String title, Html content) {
    Html headLinks =
        Html.concat(
            Html.element("meta")
                .attribute("http-equiv", "Content-Security-Policy")
                .attribute("content", "default-src 'none'; style-src 'unsafe-inline'")
                .with(),
            Html.inlineStyleSheet());
    Html body =
        Html.of(
            "body",
            Html.element("main").attribute("id", "main").with(content),
            Html.of("footer", Html.of("p", CAUTION)));
    return assemble(title, headLinks, body);
  }

  private static String assemble(String title, Html headLinks, Html body) {
    Html head =
        Html.of(
            "head",
            Html.element("meta").attribute("charset", "utf-8").with(),
            Html.element("meta")
                .attribute("name", "viewport")
                .attribute("content", "width=device-width, initial-scale=1")
                .with(),
            Html.of("title", title.equals(SITE_NAME) ? SITE_NAME : title + " · " + SITE_NAME),
            headLinks);
    return "<!doctype html>\n" + Html.element("html").attribute("lang", "en-GB").with(head, body);
  }

  /** Returns an error page. */
  static String error(String title, String message) {
    return render(
        title,
        Html.concat(
            Html.of("h1", title),
            message(message),
            Html.of("p", Html.link("/", Html.text("Home")))));
  }

  /** Returns the paragraph that says why there is no result. */
  static Html message(String text) {
    return Html.element("p").attribute("class", "problem").attribute("role", "alert").with(text);
  }

  /** The address of the licence of the facts read from Ofsted's documents. */
  static final String OPEN_GOVERNMENT_LICENCE =
      "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

  private static final String SITE_NAME = "Scrutiny";

  /** The advice on every page. */
  static final String CAUTION =
      "Extracted automatically: check a fact against its source text before relying on it.";
}
