package scrutiny.web;

import java.util.List;
import scrutiny.web.html.Html;

/** Renders the form in which users search. */
final class SearchBox {
  private SearchBox() {}

  /** Returns the small form in the header of every page. */
  static Html inHeader() {
    return form("Header", "visually-hidden", input("site-search", ""), "site-search");
  }

  /**
   * Returns the large form in the content of a page.
   *
   * @param line the text that it contains
   * @param listId the id of a list of names that the browser offers while the user types
   */
  static Html inContent(String line, String listId) {
    return form("Main", "prominent", input("search", line).attribute("list", listId), "search");
  }

  /** Returns a list of names that the browser offers while the user types. */
  static Html names(String id, List<String> names) {
    return Html.element("datalist")
        .attribute("id", id)
        .with(
            Html.concat(
                names.stream()
                    .map(name -> Html.element("option").attribute("value", name).with())
                    .toList()));
  }

  private static Html.Element input(String id, String line) {
    return Html.element("input")
        .attribute("type", "search")
        .attribute("id", id)
        .attribute("name", "q")
        .attribute("value", line)
        .attribute("maxlength", String.valueOf(SearchServlet.MAX_LENGTH));
  }

  private static Html form(String name, String labelClass, Html.Element input, String id) {
    return Html.element("form")
        .attribute("class", "search-box")
        .attribute("role", "search")
        .attribute("aria-label", name)
        .attribute("action", SearchServlet.PATH)
        .attribute("method", "get")
        .with(
            Html.element("label")
                .attribute("for", id)
                .attribute("class", labelClass)
                .with("Search councils, people, documents and findings"),
            input.with(),
            Html.element("button").attribute("type", "submit").with("Search"));
  }
}
