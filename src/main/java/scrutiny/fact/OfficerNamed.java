package scrutiny.fact;

import java.util.Optional;
import scrutiny.text.Quote;

/**
 * A person who holds a post or speaks for an organisation.
 *
 * @param name the person's name, without titles
 * @param title the job title as written
 * @param date the date on which the document shows them in the post
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
