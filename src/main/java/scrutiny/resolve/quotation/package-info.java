/**
 * Finds the passages of reports that articles quote.
 *
 * <p>In: the facts and texts of articles, and of the reports and letters about the same services.
 * Out: for each quotation of an inspectorate, the passages from which it was taken and how well
 * they match. Quotations that could come from several places, or are merely similar to a passage,
 * are omitted: a missing link costs less than a wrong one.
 */
@NullMarked
package scrutiny.resolve.quotation;

import org.jspecify.annotations.NullMarked;
