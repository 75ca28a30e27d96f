/**
 * The triple store: TDB2 in a folder of its own.
 *
 * <p>In: quads, loaded whole or not at all. Out: a dataset to ask, whose default graph is the union
 * of all graphs, and the issues that the shapes and the evidence find in it.
 */
@NullMarked
package scrutiny.store;

import org.jspecify.annotations.NullMarked;
