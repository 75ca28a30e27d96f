package scrutiny.fact;

import scrutiny.text.Quote;

/**
 * The outcome of an area inspection.
 *
 * @param inspection the document's id of the inspection
 */
public record OutcomeReached(Quote quote, String inspection, AreaOutcome outcome) implements Fact {}
