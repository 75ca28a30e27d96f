package scrutiny.web.section;

import scrutiny.web.html.Html;

/**
 * A part of a page with a heading of its own.
 *
 * @param <T> the thing that the page is about
 */
public interface Section<T> {
  /** Returns the HTML id of the heading, which links to the section end in. */
  String id();

  /** Returns the heading. */
  String title();

  /**
   * Returns the content below the heading: if the graph knows nothing, a sentence that says so.
   * Needs a transaction.
   */
  Html content(T thing);

  /** Returns whether the page of a thing has the section; few councils have one on a trust. */
  default boolean appliesTo(T thing) {
    return true;
  }
}
