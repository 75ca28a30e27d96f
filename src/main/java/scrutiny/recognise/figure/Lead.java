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
 * @param profile whether it stands where a report describes the area by its figures
 * @param counting whether it is an item of a list that counts
 * @param last what the figure told last measures, of which “of these” speaks on
 */
public record Lead(
    List<Quote> measure, Optional<When> when, boolean profile, boolean counting, List<Quote> last) {
  /** Nothing leads it. */
  public static final Lead NONE = new Lead(List.of(), Optional.empty(), false, false, List.of());

  public Lead {
    measure = List.copyOf(measure);
    last = List.copyOf(last);
  }

  /** The same, in or out of the profile of an area. */
  public Lead in(boolean area) {
    return new Lead(measure, when, area, counting, last);
  }

  /** The same, behind a figure. */
  Lead after(List<Quote> told) {
    return new Lead(measure, when, profile, counting, told);
  }

  /** The same, of a time. */
  Lead at(When time) {
    return new Lead(measure, Optional.of(time), profile, counting, last);
  }
}
