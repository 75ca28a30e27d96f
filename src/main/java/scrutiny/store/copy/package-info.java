/**
 * A copy of a store's quads in memory, for the queries of a server.
 *
 * <p>Input: a TDB2 dataset. Output: its quads as numbers of nodes, sorted in six orders, so that
 * the quads of any pattern are a range of one of them.
 */
@NullMarked
package scrutiny.store.copy;

import org.jspecify.annotations.NullMarked;
