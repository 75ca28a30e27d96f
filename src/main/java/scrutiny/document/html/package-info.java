/**
 * Reads web pages: the article, without what the site puts around it.
 *
 * <p>In: a file told to be HTML. Out: the article's text and blocks. Only who wires the readers may
 * call it; nobody else knows jsoup.
 */
@NullMarked
package scrutiny.document.html;

import org.jspecify.annotations.NullMarked;
