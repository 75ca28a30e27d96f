/**
 * Recognisers of the facts in inspectorates' reports and letters.
 *
 * <p>Each class reads one kind of fact: it takes a structured report or letter and returns its
 * facts, with the issues met on the way.
 */
@NullMarked
package scrutiny.recognise.report;

import org.jspecify.annotations.NullMarked;
