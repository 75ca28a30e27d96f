package scrutiny.fact;

import java.util.Optional;
import scrutiny.text.Quote;

/**
 * That somebody whom the document does not name holds a post.
 *
 * @param inspection the document's id of the inspection whose council or board has the post
 * @param title the post as written
 * @param ofBoard whether the post is of the safeguarding board, not of the authority
 * @param since from when, where the document says it
 * @param interim whether the document calls its holder interim or acting
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
