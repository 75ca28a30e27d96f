package scrutiny.fact;

import scrutiny.text.Quote;

/**
 * By when the written statement of action on an area inspection is to be sent.
 *
 * @param inspection the document's id of it
 */
public record ActionStatementDue(Quote quote, String inspection, PartialDate due) implements Fact {}
