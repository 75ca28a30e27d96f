/**
 * Figures in running text: numbers, units, times and comparisons, as reports and articles alike
 * write them.
 *
 * <p>In: a sentence, with what leads it. Out: the figures that it states. What is counted and not
 * only numbered (ages, sections, grades, dates) is told apart here; which authority is meant is the
 * caller's to say.
 */
@NullMarked
package scrutiny.recognise.figure;

import org.jspecify.annotations.NullMarked;
