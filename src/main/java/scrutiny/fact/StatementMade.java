package scrutiny.fact;

import java.util.Optional;
import scrutiny.text.Quote;

/**
 * Words that a document gives as somebody's.
 *
 * @param quote the words, without quotation marks at either end
 * @param speaker the person's name, without titles; empty where an organisation speaks
 */
public record StatementMade(Quote quote, Optional<String> speaker, Body organisation)
    implements Fact {}
