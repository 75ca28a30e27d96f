package scrutiny.fact;

import java.util.Optional;
import scrutiny.text.Quote;

/**
 * Words that a document attributes to somebody.
 *
 * @param quote the statement, without the quotation marks around it
 * @param speaker the person's name, without titles; empty if an organisation speaks
 */
public record StatementMade(Quote quote, Optional<String> speaker, Body organisation)
    implements Fact {}
