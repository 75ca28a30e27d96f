package scrutiny.fact;

import java.util.List;
import java.util.Optional;
import scrutiny.text.Quote;

/**
 * A figure of the statistical kind: how many children, what share, how long on average.
 *
 * @param quote the sentence
 * @param measure the words that tell what is measured, in the order of the text; those that lead a
 *     list come first
 * @param when empty where the document tells no time
 */
public record FigureStated(
    Quote quote,
    List<Quote> measure,
    Amount amount,
    Optional<When> when,
    Place place,
    Optional<Comparison> comparison)
    implements Fact {
  public FigureStated {
    measure = List.copyOf(measure);
    if (measure.isEmpty()) {
      throw new IllegalArgumentException("a figure of nothing: " + quote);
    }
  }
}
