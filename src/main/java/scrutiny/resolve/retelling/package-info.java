/**
 * Finds the findings of reports that articles retell in their own words.
 *
 * <p>In: the findings that articles report of an inspection, and the findings of the reports and
 * letters of the same inspection. Out: for each retold finding the paragraphs that it retells, how
 * much of it they contain, and the words by which they were found. What matches several paragraphs
 * equally well is omitted: a missing link costs less than a wrong one.
 */
@NullMarked
package scrutiny.resolve.retelling;

import org.jspecify.annotations.NullMarked;
