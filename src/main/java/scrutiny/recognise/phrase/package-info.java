/**
 * Finds phrases in running text that have a known meaning: areas, grades, roles, dates, themes,
 * polarity.
 *
 * <p>In: text. Out: spans with their meaning. The phrases themselves are data, below {@code
 * src/main/resources/recognise}. Recognisers of all document forms use this package; it uses none
 * of them.
 */
@NullMarked
package scrutiny.recognise.phrase;

import org.jspecify.annotations.NullMarked;
