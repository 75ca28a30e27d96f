/** How documents are read: the words, the facts with their recognisers, and what was refused. */
@NullMarked
package scrutiny.recognise.explain;

import org.jspecify.annotations.NullMarked;
