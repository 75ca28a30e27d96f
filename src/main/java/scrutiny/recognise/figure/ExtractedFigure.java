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
 * A figure as a sentence states it, without whose it is.
 *
 * @param quote the sentence
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
   * With what it is compared.
   *
   * @param amount empty where only the direction is told
   * @param extent empty where it is the same place at another time
   */
  public record FigureComparison(
      Optional<Amount> amount,
      Optional<When> when,
      Optional<Extent> extent,
      Optional<Direction> direction) {
    public FigureComparison {
      if (amount.isEmpty() && direction.isEmpty()) {
        throw new IllegalArgumentException("compared with nothing");
      }
    }

    /** Whether no more is told than that the value rose or fell. */
    boolean isChangeOnly() {
      return amount.isEmpty() && when.isEmpty() && extent.isEmpty();
    }
  }

  /** The figure, of a place. */
  public FigureStated toFact(Place place) {
    return new FigureStated(
        quote, measure, amount, when, place, comparison.map(other -> toComparison(other, place)));
  }

  private static Comparison toComparison(FigureComparison other, Place place) {
    Place there = other.extent().<Place>map(Place.Wider::new).orElse(place);
    return other
        .amount()
        .<Comparison>map(
            amount -> new Comparison.Valued(amount, other.when(), there, other.direction()))
        .orElseGet(
            () -> new Comparison.Unvalued(other.direction().orElseThrow(), other.when(), there));
  }

  ExtractedFigure withComparison(FigureComparison other) {
    return new ExtractedFigure(quote, measure, amount, when, Optional.of(other));
  }
}
