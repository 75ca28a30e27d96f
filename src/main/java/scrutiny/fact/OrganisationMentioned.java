package scrutiny.fact;

import scrutiny.text.Quote;

/** A mention of an organisation, whether it works nationally or in one area. */
public record OrganisationMentioned(Quote quote, Body organisation) implements Fact {}
