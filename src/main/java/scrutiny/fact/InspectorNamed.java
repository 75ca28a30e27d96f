package scrutiny.fact;

import scrutiny.text.Quote;

/**
 * A person who took part in an inspection for an inspectorate.
 *
 * @param name without titles and letters
 */
public record InspectorNamed(
    Quote quote, String inspection, String name, Role role, Body organisation) implements Fact {}
