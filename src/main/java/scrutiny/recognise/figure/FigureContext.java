package scrutiny.recognise.figure;

import java.util.List;
import java.util.Optional;
import scrutiny.fact.When;
import scrutiny.text.Quote;

/**
 * The context that a sentence takes over from the text before it.
 *
 * @param measure the text that introduces a list and says what its items measure
 * @param when the time for which a list or a profile holds
 * @param inProfile whether the sentence is in a report's profile of the area, with its figures
 * @param inCountedList whether the sentence is in an item of a list of counts
 * @param lastMeasure what the last figure measures, to which “of these” refers
 */
public record FigureContext(
    List<Quote> measure,
    Optional<When> when,
    boolean inProfile,
    boolean inCountedList,
    List<Quote> lastMeasure) {
  /** No context. */
  public static final FigureContext NONE =
      new FigureContext(List.of(), Optional.empty(), false, false, List.of());

  public FigureContext {
    measure = List.copyOf(measure);
    lastMeasure = List.copyOf(lastMeasure);
  }

  /** Returns the same context, inside or outside the profile of an area. */
  public FigureContext withProfile(boolean profile) {
    return new FigureContext(measure, when, profile, inCountedList, lastMeasure);
  }

  /** Returns the same context with another last measure. */
  FigureContext withLastMeasure(List<Quote> quotes) {
    return new FigureContext(measure, when, inProfile, inCountedList, quotes);
  }

  /** Returns the same context with another time. */
  FigureContext withTime(When time) {
    return new FigureContext(measure, Optional.of(time), inProfile, inCountedList, lastMeasure);
  }
}
