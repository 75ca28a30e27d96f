/**
 * Reads web pages: the article, without what the site puts around it.
 *
 * <p>In: an HTML file. Out: the article's text and blocks. Only the code that registers the readers
 * may use this package; no other package uses jsoup.
 */
@NullMarked
package scrutiny.document.html;

import org.jspecify.annotations.NullMarked;
