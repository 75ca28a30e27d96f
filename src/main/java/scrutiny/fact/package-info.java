/**
 * What documents state, each fact with the words that state it.
 *
 * <p>Records only. The JSON Lines file of facts is the boundary between reading one document and
 * joining many.
 */
@NullMarked
package scrutiny.fact;

import org.jspecify.annotations.NullMarked;
