package scrutiny.fact;

import java.util.Optional;
import scrutiny.text.Quote;

/**
 * That a document lacks what one of its kind should tell.
 *
 * <p>No words say what is not there. What this is read from are those by which the document is of
 * its kind, its title; or, where it seems to tell the value, those that introduce it.
 *
 * @param area of which there is no judgement; empty for any other value
 */
public record ValueMissing(
    Quote quote, ExpectedValue value, Optional<Area> area, MissingReason reason) implements Fact {}
