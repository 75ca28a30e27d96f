package scrutiny.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import scrutiny.web.format.Page;
import scrutiny.web.html.Html;

/** Renders the links between the pages of a long list. */
final class Pager {
  private Pager() {}

  /**
   * Returns the links to the first, previous, next and last page, or nothing for a single page.
   *
   * @param total the number of entries of the list
   */
  static Html html(HttpServletRequest request, Page page, int total) {
    int last = page.last(total);
    if (last == 1) {
      return Html.EMPTY;
    }
    return Html.element("nav")
        .attribute("class", "pager")
        .attribute("aria-label", "Pages")
        .with(
            link(request, 1, "« First", page.number() > 1),
            link(request, page.number() - 1, "‹ Previous", page.number() > 1),
            Html.element("span")
                .with(String.format(Locale.UK, "page %,d of %,d", page.number(), last)),
            link(request, page.number() + 1, "Next ›", page.number() < last),
            link(request, last, "Last »", page.number() < last));
  }

  private static Html link(HttpServletRequest request, int number, String text, boolean exists) {
    return exists
        ? Html.link(Page.url(request, number), Html.text(text))
        : Html.element("span").attribute("aria-hidden", "true").with(text);
  }
}
