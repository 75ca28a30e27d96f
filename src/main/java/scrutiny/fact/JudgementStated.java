package scrutiny.fact;

import scrutiny.text.Quote;

/** A grade that an inspection gave for an area. */
public record JudgementStated(Quote quote, String inspection, Area area, Grade grade, Status status)
    implements Fact {}
