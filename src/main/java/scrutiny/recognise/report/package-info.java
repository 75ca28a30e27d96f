/**
 * Facts of inspectorates' reports and letters.
 *
 * <p>One class per kind of fact. In: a document laid out as report or letter. Out: its facts, with
 * the issues met on the way.
 */
@NullMarked
package scrutiny.recognise.report;

import org.jspecify.annotations.NullMarked;
