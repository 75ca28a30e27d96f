package scrutiny.fact;

import scrutiny.text.Quote;

/** An area for which an inspection gave no grade, with the reason. */
public record JudgementNotGiven(Quote quote, String inspection, Area area, MissingReason reason)
    implements Fact {}
