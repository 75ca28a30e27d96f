/**
 * Searches: from a line of words and phrases to ranked entries with marked snippets and counts.
 *
 * <p>Input: the search index of a store, or of any dataset, for which it is built in memory.
 */
@NullMarked
package scrutiny.query.search;

import org.jspecify.annotations.NullMarked;
