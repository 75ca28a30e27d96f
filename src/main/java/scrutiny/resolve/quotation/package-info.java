/**
 * Which words of which report an article quotes.
 *
 * <p>In: the facts and texts of articles, and of the reports and letters about the same services.
 * Out: for each quotation of an inspectorate the passages that it was taken from, and how well they
 * match. What could come from several places, and what only looks alike, is left out: a missing
 * link costs less than a wrong one.
 */
@NullMarked
package scrutiny.resolve.quotation;

import org.jspecify.annotations.NullMarked;
