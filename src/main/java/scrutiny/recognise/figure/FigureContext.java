package scrutiny.recognise.figure;

import java.util.List;
import java.util.Optional;
import scrutiny.fact.When;
import scrutiny.text.Quote;

/**
 * What stands before a sentence and goes on to hold in it.
 *
 * @param measure the words that introduce a list and tell what its items measure
 * @param when the time for which a list or a profile holds
 * @param inProfile whether it stands where a report describes the area by its figures
 * @param inCountedList whether it is an item of a list that counts
 * @param lastMeasure what the figure told last measures, of which “of these” speaks on
 */
public record FigureContext(
    List<Quote> measure,
    Optional<When> when,
    boolean inProfile,
    boolean inCountedList,
    List<Quote> lastMeasure) {
  /** Nothing leads it. */
  public static final FigureContext NONE =
      new FigureContext(List.of(), Optional.empty(), false, false, List.of());

  public FigureContext {
    measure = List.copyOf(measure);
    lastMeasure = List.copyOf(lastMeasure);
  }

  /** The same, in or out of the profile of an area. */
  public FigureContext withProfile(boolean area) {
    return new FigureContext(measure, when, area, inCountedList, lastMeasure);
  }

  /** The same, behind a figure. */
  FigureContext withLastMeasure(List<Quote> told) {
    return new FigureContext(measure, when, inProfile, inCountedList, told);
  }

  /** The same, of a time. */
  FigureContext withTime(When time) {
    return new FigureContext(measure, Optional.of(time), inProfile, inCountedList, lastMeasure);
  }
}
