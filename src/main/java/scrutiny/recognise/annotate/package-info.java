/**
 * Splits sentences into tokens and gives each its word class from a lexicon.
 *
 * <p>In: a sentence and the names known in it. Out: tokens, of which a phrase of several words is
 * one. The lexicon is data, in {@code src/main/resources/lexicon}: a new word goes there.
 */
@NullMarked
package scrutiny.recognise.annotate;

import org.jspecify.annotations.NullMarked;
