package scrutiny.fact;

import scrutiny.text.Quote;

/**
 * One report tells of two inspections, as section 152 of the Education and Inspections Act 2006
 * lets it: of a council's services and of its safeguarding board.
 *
 * @param inspection the document's id of the one
 * @param other its id of the other
 */
public record InspectionsCombined(Quote quote, String inspection, String other) implements Fact {}
