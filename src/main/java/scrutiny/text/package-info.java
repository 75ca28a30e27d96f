/**
 * The words of documents and their places.
 *
 * <p>In: characters. Out: quotes that always equal the text at their offsets, and issues. Everyone
 * may call it; it calls nobody.
 */
@NullMarked
package scrutiny.text;

import org.jspecify.annotations.NullMarked;
