/**
 * The run: files in, graph or store out.
 *
 * <p>It wires the rooms before it and knows none after it. Called by the command line.
 */
@NullMarked
package scrutiny.load;

import org.jspecify.annotations.NullMarked;
