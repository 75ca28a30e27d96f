/**
 * Documents as they were read: text and blocks.
 *
 * <p>In: the bytes of a file. Out: a {@link scrutiny.document.Document} with its text in reading
 * order. The reader of each format has its own package below this one.
 */
@NullMarked
package scrutiny.document;

import org.jspecify.annotations.NullMarked;
