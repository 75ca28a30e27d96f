/**
 * The text of documents, quotes from it, and issues.
 *
 * <p>In: characters. Out: quotes that always equal the text at their offsets, and issues. Every
 * package may use it; it uses none of them.
 */
@NullMarked
package scrutiny.text;

import org.jspecify.annotations.NullMarked;
