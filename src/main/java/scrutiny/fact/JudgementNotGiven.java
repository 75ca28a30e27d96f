package scrutiny.fact;

import scrutiny.text.Quote;

/** The reason why an inspection gave no grade for an area. */
public record JudgementNotGiven(Quote quote, String inspection, Area area, MissingReason reason)
    implements Fact {}
