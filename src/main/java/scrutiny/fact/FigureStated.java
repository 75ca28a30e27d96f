package scrutiny.fact;

import java.util.List;
import java.util.Optional;
import scrutiny.text.Quote;

/**
 * A statistical figure, such as a number of children, a share or an average duration.
 *
 * @param quote the sentence
 * @param measure the phrases that state what is measured, in the order of the text; those that
 *     introduce a list come first
 * @param when the time of the figure; empty if the document states none
 * @param standardMeasure the code of the official statistic that is measured, if it is one of the
 *     vocabulary
 */
public record FigureStated(
    Quote quote,
    List<Quote> measure,
    Amount amount,
    Optional<When> when,
    Place place,
    Optional<Comparison> comparison,
    Optional<String> standardMeasure)
    implements Fact {
  public FigureStated {
    measure = List.copyOf(measure);
    if (measure.isEmpty()) {
      throw new IllegalArgumentException("a figure without a measure: " + quote);
    }
  }
}
