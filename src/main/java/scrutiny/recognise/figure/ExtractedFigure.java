package scrutiny.recognise.figure;

import java.util.List;
import java.util.Optional;
import scrutiny.fact.Amount;
import scrutiny.fact.Comparison;
import scrutiny.fact.Direction;
import scrutiny.fact.Extent;
import scrutiny.fact.FigureStated;
import scrutiny.fact.Place;
import scrutiny.fact.When;
import scrutiny.text.Quote;

/**
 * A figure as a sentence states it, without the place it belongs to.
 *
 * @param quote the sentence
 * @param measure the text that says what is measured, in the order of the text
 * @param when empty if no time is stated
 */
public record ExtractedFigure(
    Quote quote,
    List<Quote> measure,
    Amount amount,
    Optional<When> when,
    Optional<FigureComparison> comparison) {
  public ExtractedFigure {
    measure = List.copyOf(measure);
  }

  /**
   * The comparison of a figure with another value.
   *
   * @param amount the other value; empty if only the direction is stated
   * @param extent the wider area of the other value; empty for the same place at another time
   */
  public record FigureComparison(
      Optional<Amount> amount,
      Optional<When> when,
      Optional<Extent> extent,
      Optional<Direction> direction) {
    public FigureComparison {
      if (amount.isEmpty() && direction.isEmpty()) {
        throw new IllegalArgumentException("a comparison needs an amount or a direction");
      }
    }

    /** Returns whether only the direction of a change is stated. */
    boolean isChangeOnly() {
      return amount.isEmpty() && when.isEmpty() && extent.isEmpty();
    }
  }

  /** Returns the figure as a fact about a place. */
  public FigureStated toFact(Place place) {
    return new FigureStated(
        quote,
        measure,
        amount,
        when,
        place,
        comparison.map(other -> toComparison(other, place)),
        standardMeasure());
  }

  /** Returns the code of the standard measure that the figure measures, if any. */
  Optional<String> standardMeasure() {
    return StandardMeasures.of(quote, measure, amount);
  }

  /** Returns the same figure with another measure. */
  ExtractedFigure withMeasure(List<Quote> other) {
    return new ExtractedFigure(quote, other, amount, when, comparison);
  }

  private static Comparison toComparison(FigureComparison other, Place place) {
    Place otherPlace = other.extent().<Place>map(Place.Wider::new).orElse(place);
    return other
        .amount()
        .<Comparison>map(
            amount -> new Comparison.Valued(amount, other.when(), otherPlace, other.direction()))
        .orElseGet(() ->
            new Comparison.Unvalued(other.direction().orElseThrow(), other.when(), otherPlace));
  }

  /** Returns the same figure with another comparison. */
  ExtractedFigure withComparison(FigureComparison other) {
    return new ExtractedFigure(quote, measure, amount, when, Optional.of(other));
  }
}
