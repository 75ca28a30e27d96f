package scrutiny.fact;

import java.util.Optional;
import scrutiny.text.Quote;

/**
 * That a council or its safeguarding board has a post of which a document speaks, whoever holds it.
 *
 * @param inspection the document's id of the inspection whose council or board has the post
 * @param post its code
 * @param name what it is usually called
 * @param title what the document calls it
 * @param role the role of the vocabulary, where it is one
 * @param ofBoard whether the post is of the safeguarding board, not of the authority
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
