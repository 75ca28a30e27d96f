/**
 * The search index: a Lucene index in the folder of a store.
 *
 * <p>Input: the graphs of a store. Output: an index of entries, one for each council, person,
 * document, finding and so on, with its names, codes and text. {@link
 * scrutiny.store.search.SearchKind} lists the kinds and where their values are in the graph.
 */
@NullMarked
package scrutiny.store.search;

import org.jspecify.annotations.NullMarked;
