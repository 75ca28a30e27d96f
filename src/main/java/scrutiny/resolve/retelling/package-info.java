/**
 * Which findings of which report an article retells in words of its own.
 *
 * <p>In: what articles say that an inspection found, and the findings of the reports and letters of
 * that same inspection. Out: for each retold finding the paragraphs it retells, how much of it is
 * there, and the words that told so. What fits several paragraphs alike is left out: a missing link
 * costs less than a wrong one.
 */
@NullMarked
package scrutiny.resolve.retelling;

import org.jspecify.annotations.NullMarked;
