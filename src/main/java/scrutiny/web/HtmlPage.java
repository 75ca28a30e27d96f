package scrutiny.web;

/** A whole page of the site. */
final class HtmlPage {
  private HtmlPage() {}

  /** The page with a title and content. */
  static String render(String title, Html content) {
    Html look =
        Html.concat(
            Html.element("link")
                .attribute("rel", "stylesheet")
                .attribute("href", "/look/scrutiny.css")
                .with(),
            Html.element("link")
                .attribute("rel", "icon")
                .attribute("type", "image/svg+xml")
                .attribute("href", "/look/icon.svg")
                .with());
    Html skip =
        Html.element("a")
            .attribute("class", "skip")
            .attribute("href", "#main")
            .with("Skip to content");
    Html banner =
        Html.of(
            "header",
            Html.element("a").attribute("class", "name").attribute("href", "/").with(SITE_NAME),
            Html.element("nav")
                .attribute("aria-label", "Site")
                .with(
                    Html.link("/#ask", Html.text("Questions")),
                    Html.link("/#sparql", Html.text("SPARQL")),
                    Html.link("/ontology", Html.text("Ontology")),
                    Html.link("/vocab", Html.text("Vocabularies"))));
    Html foot =
        Html.of(
            "footer",
            Html.of(
                "p",
                Html.text("Contains public sector information licensed under the "),
                Html.link(
                    "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
                    Html.text("Open Government Licence v3.0")),
                Html.text(". " + CAUTION)));
    Html body =
        Html.of(
            "body", skip, banner, Html.element("main").attribute("id", "main").with(content), foot);
    return assemble(title, look, body);
  }

  /** A page that stands alone in a file, and in which nothing can act. */
  static String standalone(String title, Html content) {
    Html look =
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
    return assemble(title, look, body);
  }

  private static String assemble(String title, Html look, Html body) {
    Html head =
        Html.of(
            "head",
            Html.element("meta").attribute("charset", "utf-8").with(),
            Html.element("meta")
                .attribute("name", "viewport")
                .attribute("content", "width=device-width, initial-scale=1")
                .with(),
            Html.of("title", title.equals(SITE_NAME) ? SITE_NAME : title + " · " + SITE_NAME),
            look);
    return "<!doctype html>\n" + Html.element("html").attribute("lang", "en-GB").with(head, body);
  }

  /** A page that says what went wrong. */
  static String error(String title, String message) {
    return render(
        title,
        Html.concat(
            Html.of("h1", title),
            Html.of("p", message),
            Html.of("p", Html.link("/", Html.text("What there is")))));
  }

  private static final String SITE_NAME = "Scrutiny";
  private static final String CAUTION =
      "Read by a program: follow a fact to its words before relying on it.";
}
