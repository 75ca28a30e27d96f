package scrutiny.fact;

import scrutiny.text.Quote;

/**
 * A person who took part in an inspection for an inspectorate.
 *
 * @param name the person's name, without titles and post-nominal letters
 */
public record InspectorNamed(
    Quote quote, String inspection, String name, Role role, Body organisation) implements Fact {}
