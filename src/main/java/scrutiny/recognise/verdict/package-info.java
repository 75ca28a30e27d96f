/**
 * Determines who or what a grade in a sentence is given to.
 *
 * <p>In: an annotated sentence and the index of a grade. Out: its bearer: a council's services for
 * children or some of their areas, something else, a pronoun, or nothing that the sentence shows.
 */
@NullMarked
package scrutiny.recognise.verdict;

import org.jspecify.annotations.NullMarked;
