package scrutiny.fact;

import java.util.Optional;
import scrutiny.text.Quote;

/**
 * A person who holds a post or speaks for an organisation.
 *
 * @param name without titles
 * @param title the role as written
 * @param date when the document shows them in it
 * @param interim whether the document calls them interim or acting
 */
public record OfficerNamed(
    Quote quote,
    String name,
    Role role,
    String title,
    Body organisation,
    Optional<PartialDate> date,
    boolean interim)
    implements Fact {}
