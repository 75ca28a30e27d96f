package scrutiny.fact;

import java.util.Optional;
import scrutiny.text.Quote;

/**
 * The absence of a value that a document of this kind should state.
 *
 * <p>No passage states an absence. The quote is the title, which determines the document's kind;
 * or, if the document appears to state the value, the words that introduce it.
 *
 * @param area the area without a judgement; empty for any other value
 */
public record ValueMissing(
    Quote quote, ExpectedValue value, Optional<Area> area, MissingReason reason) implements Fact {}
