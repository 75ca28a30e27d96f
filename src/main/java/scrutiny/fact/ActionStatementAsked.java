package scrutiny.fact;

import java.util.Optional;
import scrutiny.text.Quote;

/**
 * Somebody is to answer an area inspection with a written statement of action: regulation 4 of the
 * Children Act 2004 (Joint Area Reviews) Regulations 2015.
 *
 * @param inspection the document's id of it
 * @param writer who is to write it, as written
 * @param body the council, where the writer plainly is one
 * @param principal whether the writer is named as the principal authority
 */
public record ActionStatementAsked(
    Quote quote, String inspection, String writer, Optional<Body> body, boolean principal)
    implements Fact {}
