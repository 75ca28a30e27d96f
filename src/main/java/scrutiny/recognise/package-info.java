/**
 * From a document's sections to its facts.
 *
 * <p>One class per kind of fact. In: a document laid out. Out: facts and issues, from that document
 * alone; so documents can be read in parallel, in any order.
 */
@NullMarked
package scrutiny.recognise;

import org.jspecify.annotations.NullMarked;
