package scrutiny.fact;

import scrutiny.text.Quote;

/** A mention of an organisation that works nationally. */
public record OrganisationMentioned(Quote quote, Body organisation) implements Fact {}
