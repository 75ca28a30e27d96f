package scrutiny.fact;

import scrutiny.text.Quote;

/**
 * The date by which the written statement of action on an area inspection is due.
 *
 * @param inspection the document's id of the inspection
 */
public record ActionStatementDue(Quote quote, String inspection, PartialDate due) implements Fact {}
