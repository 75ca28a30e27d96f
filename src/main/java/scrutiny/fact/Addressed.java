package scrutiny.fact;

import scrutiny.text.Quote;

/**
 * A person to whom a letter is written.
 *
 * @param name without titles
 * @param role what their title says that they are
 * @param title the role as written; empty where none is
 */
public record Addressed(
    Quote quote, String name, Role role, String title, Body organisation, boolean interim)
    implements Fact {}
