/**
 * The triple store: a TDB2 database in its own folder.
 *
 * <p>Input: quads, loaded completely or not at all. Output: a dataset for queries, whose default
 * graph is the union of all graphs, and the issues found by the shapes and the evidence check.
 */
@NullMarked
package scrutiny.store;

import org.jspecify.annotations.NullMarked;
