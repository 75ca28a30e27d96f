package scrutiny.web;

import scrutiny.store.StoreStatistics;
import scrutiny.web.html.Html;
import scrutiny.web.section.DateText;

/**
 * The data that a page shows, as readers cite them.
 *
 * @param version the version of the data
 * @param loaded the day on which they were loaded, in ISO 8601
 */
record Citation(String version, String loaded) {
  /** Returns the citation of data with statistics. */
  static Citation of(StoreStatistics statistics) {
    return new Citation(statistics.shortVersion(), statistics.loaded());
  }

  /** Returns the line below a picture that is seen without its page. */
  String source() {
    return "Scrutiny, data version "
        + version
        + " of "
        + DateText.of(loaded)
        + ". Contains public sector information, Open Government Licence v3.0.";
  }

  /** Returns the line for the footer of a page. */
  Html html() {
    return Html.element("p")
        .attribute("class", "citation")
        .with(
            Html.text("Cite as: Scrutiny, data version "),
            Html.link("/service", Html.of("code", version)),
            Html.text(" of " + DateText.of(loaded) + ", "),
            Html.link(HtmlPage.OPEN_GOVERNMENT_LICENCE, Html.text("Open Government Licence v3.0")),
            Html.text("."));
  }
}
