package scrutiny.fact;

import scrutiny.text.Quote;

/**
 * A person to whom a letter is addressed.
 *
 * @param name the person's name, without titles
 * @param role the role that their job title implies
 * @param title the job title as written; empty if there is none
 */
public record Addressed(
    Quote quote, String name, Role role, String title, Body organisation, boolean interim)
    implements Fact {}
