/**
 * Matches the patterns of a query with the copy of a store in memory.
 *
 * <p>Input: the rows of a query so far, and triple patterns. Output: the rows that match, in the
 * order in which TDB2 gives them.
 */
@NullMarked
package scrutiny.query.pattern;

import org.jspecify.annotations.NullMarked;
