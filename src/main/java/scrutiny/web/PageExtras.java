package scrutiny.web;

import scrutiny.web.feed.AtomFeed;
import scrutiny.web.html.Html;

/**
 * What only some pages of the site have.
 *
 * @param headLinks links in the head of the page
 * @param citation the line in the footer by which readers cite the page
 */
record PageExtras(Html headLinks, Html citation) {
  /** Those of a page that has none. */
  static final PageExtras NONE = new PageExtras(Html.EMPTY, Html.EMPTY);

  /** Returns these with a line by which readers cite the page. */
  PageExtras with(Citation line) {
    return new PageExtras(headLinks, line.html());
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
