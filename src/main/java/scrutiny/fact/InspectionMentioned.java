package scrutiny.fact;

import scrutiny.text.Quote;

/**
 * The document tells of an inspection or visit.
 *
 * @param id the document's own name for it; {@code this} for the one that the document reports
 * @param reported whether the document is the inspectorate's own report of it; of two inspections
 *     in one report only that of the council is
 */
public record InspectionMentioned(
    Quote quote, String id, Kind kind, Gss authority, boolean reported) implements Fact {
  /** The id of the inspection that a report or letter is about. */
  public static final String THIS = "this";

  /** The id of the review of the safeguarding board that is in the same report. */
  public static final String BOARD = "board";

  /** What the ids of those begin with that a report lists under a heading for earlier ones. */
  public static final String PREVIOUS_ID_PREFIX = "previous-";

  /** Whether the document itself gives what the inspection found, and does not only recall it. */
  public boolean fromOwnReport() {
    return reported || id.equals(BOARD);
  }
}
