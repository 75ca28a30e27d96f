/**
 * Recognises facts in a document's sections.
 *
 * <p>One class per kind of fact. In: a structured document. Out: its facts and issues, which depend
 * on that document alone, so documents can be read in parallel and in any order.
 */
@NullMarked
package scrutiny.recognise;

import org.jspecify.annotations.NullMarked;
