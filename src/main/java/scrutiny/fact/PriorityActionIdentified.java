package scrutiny.fact;

import scrutiny.text.Quote;

/** The inspection found an area for priority action. */
public record PriorityActionIdentified(Quote quote, String inspection) implements Fact {}
