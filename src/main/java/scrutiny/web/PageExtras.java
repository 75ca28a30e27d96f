package scrutiny.web;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Triple;
import scrutiny.web.feed.AtomFeed;
import scrutiny.web.html.Html;
import scrutiny.web.html.Site;

/**
 * The head links and citation that only some pages have.
 *
 * @param headLinks links in the head of the page
 * @param citation the line in the footer by which readers cite the page
 */
record PageExtras(Html headLinks, Html citation) {
  /** Those of a page that has none. */
  static final PageExtras NONE = new PageExtras(Html.EMPTY, Html.EMPTY);

  /** Returns those of the page of a thing: the feed if it is a council. */
  static PageExtras of(String name, List<Triple> properties) {
    Optional<String> code =
        properties.stream()
            .filter(triple -> triple.getPredicate().getURI().equals(Site.ONTOLOGY + "gss"))
            .map(triple -> triple.getObject().getLiteralLexicalForm())
            .findFirst();
    return code.isEmpty()
        ? NONE
        : NONE.withFeed(AtomFeed.path(code), "Latest documents about " + name);
  }

  /** Returns these with a line by which readers cite the page. */
  PageExtras with(Citation line) {
    return new PageExtras(headLinks, line.html());
  }

  /** Returns these with the script and the style sheets of the SPARQL editor. */
  PageExtras withEditor() {
    Html files =
        Html.concat(
            styleSheet("/static/yasgui.min.css"),
            styleSheet("/static/editor/editor.css"),
            Html.element("script")
                .attribute("src", "/static/yasgui.min.js")
                .flag("defer", true)
                .with(),
            module("/static/editor/editor.js"));
    return new PageExtras(Html.concat(headLinks, files), citation);
  }

  /** Returns these with the style sheet of pictures. */
  PageExtras withPictures() {
    return new PageExtras(Html.concat(headLinks, styleSheet("/static/picture.css")), citation);
  }

  /** Returns these with a script of this server, which runs once the page is read. */
  PageExtras withModule(String path) {
    return new PageExtras(Html.concat(headLinks, module(path)), citation);
  }

  private static Html module(String path) {
    return Html.element("script").attribute("type", "module").attribute("src", path).with();
  }

  private static Html styleSheet(String path) {
    return Html.element("link").attribute("rel", "stylesheet").attribute("href", path).with();
  }

  /**
   * Returns these with a link to a feed.
   *
   * @param path the path of the feed
   */
  PageExtras withFeed(String path, String title) {
    Html link =
        Html.element("link")
            .attribute("rel", "alternate")
            .attribute("type", AtomFeed.MEDIA_TYPE)
            .attribute("title", title)
            .attribute("href", path)
            .with();
    return new PageExtras(Html.concat(headLinks, link), citation);
  }
}
