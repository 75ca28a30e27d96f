package scrutiny.fact;

import java.util.Optional;
import scrutiny.text.Quote;

/**
 * The holding of a post by somebody whom the document does not name.
 *
 * @param inspection the document's id of the inspection whose council or board has the post
 * @param title the post as written
 * @param ofBoard whether the post belongs to the safeguarding board, not to the authority
 * @param since the start of the tenure, if stated
 * @param interim whether the document calls the holder interim or acting
 */
public record PostHeld(
    Quote quote,
    String inspection,
    Role role,
    String title,
    boolean ofBoard,
    Optional<PartialDate> since,
    boolean interim)
    implements Fact {}
