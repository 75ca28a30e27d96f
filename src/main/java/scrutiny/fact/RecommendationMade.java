package scrutiny.fact;

import scrutiny.text.Quote;

/**
 * Something that an inspection asks to be improved.
 *
 * @param number its place in the document's list, from 1
 * @param priority whether it is an area for priority action
 * @param toBoard whether it is for the safeguarding board, not the authority
 */
public record RecommendationMade(
    Quote quote, String inspection, int number, boolean priority, boolean toBoard)
    implements Fact {}
