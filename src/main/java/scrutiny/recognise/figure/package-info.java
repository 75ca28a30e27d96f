/**
 * Extracts figures from running text: numbers, units, times and comparisons, in reports and in
 * articles.
 *
 * <p>In: a sentence with the context that precedes it. Out: the figures that it states. This
 * package distinguishes numbers that count something from those that only number it (ages,
 * sections, grades, dates); the caller determines which authority a figure is about.
 */
@NullMarked
package scrutiny.recognise.figure;

import org.jspecify.annotations.NullMarked;
