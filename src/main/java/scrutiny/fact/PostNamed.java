package scrutiny.fact;

import java.util.Optional;
import scrutiny.text.Quote;

/**
 * A mention of a post at a council or its safeguarding board, whoever holds it.
 *
 * @param inspection the document's id of the inspection whose council or board has the post
 * @param post the code of the post
 * @param name the usual name of the post
 * @param title the name that the document uses
 * @param role the role in the vocabulary, if the post has one
 * @param ofBoard whether the post belongs to the safeguarding board, not to the authority
 */
public record PostNamed(
    Quote quote,
    String inspection,
    String post,
    String name,
    String title,
    Optional<Role> role,
    boolean ofBoard)
    implements Fact {}
