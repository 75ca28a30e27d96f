package scrutiny.fact;

import scrutiny.text.Quote;

/**
 * What an area inspection came to.
 *
 * @param inspection the document's id of it
 */
public record OutcomeReached(Quote quote, String inspection, AreaOutcome outcome) implements Fact {}
