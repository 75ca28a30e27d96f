package scrutiny.fact;

import java.util.Optional;
import scrutiny.text.Quote;

/**
 * A requirement that somebody answer an area inspection with a written statement of action, under
 * regulation 4 of the Children Act 2004 (Joint Area Reviews) Regulations 2015.
 *
 * @param inspection the document's id of the inspection
 * @param writer who is to write the statement, as the document names them
 * @param body the council, if the writer is clearly one
 * @param principal whether the writer is named as the principal authority
 */
public record ActionStatementAsked(
    Quote quote, String inspection, String writer, Optional<Body> body, boolean principal)
    implements Fact {}
