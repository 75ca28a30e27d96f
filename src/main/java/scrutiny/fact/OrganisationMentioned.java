package scrutiny.fact;

import scrutiny.text.Quote;

/** The document names an organisation that works across the country. */
public record OrganisationMentioned(Quote quote, Body organisation) implements Fact {}
