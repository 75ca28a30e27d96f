package scrutiny.fact;

import scrutiny.text.Quote;

/**
 * A mention of an inspection or visit.
 *
 * @param id the document's id of the inspection; {@code this} for the one that the document reports
 * @param reported whether the document is the inspectorate's own report of it; if one report covers
 *     two inspections, true only for that of the council
 */
public record InspectionMentioned(
    Quote quote, String id, Kind kind, Gss authority, boolean reported) implements Fact {
  /** The id of the inspection that a report or letter is about. */
  public static final String THIS = "this";

  /** The id of the review of the safeguarding board in the same report. */
  public static final String BOARD = "board";

  /** The prefix of the ids of inspections that a report lists under a heading for earlier ones. */
  public static final String PREVIOUS_ID_PREFIX = "previous-";

  /** Returns whether the document itself reports the inspection, rather than only recalling it. */
  public boolean fromOwnReport() {
    return reported || id.equals(BOARD);
  }
}
