package scrutiny.fact;

import scrutiny.text.Quote;

/** An area for priority action that an inspection identified. */
public record PriorityActionIdentified(Quote quote, String inspection) implements Fact {}
