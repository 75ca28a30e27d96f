/**
 * The facts that documents state, each with the passage that states it.
 *
 * <p>Contains records and enums only. The JSON Lines file of facts is the boundary between reading
 * single documents and resolving them together.
 */
@NullMarked
package scrutiny.fact;

import org.jspecify.annotations.NullMarked;
