package scrutiny.fact;

import scrutiny.text.Quote;

/**
 * Two inspections in one report, as section 152 of the Education and Inspections Act 2006 allows:
 * of a council's services and of its safeguarding board.
 *
 * @param inspection the document's id of one inspection
 * @param other the document's id of the other inspection
 */
public record InspectionsCombined(Quote quote, String inspection, String other) implements Fact {}
