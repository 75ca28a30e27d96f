package scrutiny.fact;

import java.util.Optional;
import scrutiny.text.Quote;

/**
 * That the way changed in which a council's services are organised.
 *
 * @param quote the words that say so
 * @param date when, where the document says it
 */
public record OrganisationChanged(
    Quote quote, Gss authority, Change change, Optional<PartialDate> date) implements Fact {

  /** How services, or who runs them, changed. */
  public enum Change {
    /** What was one department is several. */
    SEPARATED("services-separated"),
    /** What were several departments is one. */
    JOINED("services-merged"),
    /** Services went from the council to a trust or company. */
    HANDED_OVER("services-transferred"),
    /** Services came back to the council. */
    TAKEN_BACK("services-returned"),
    /** A trust or company began. */
    BODY_SET_UP("body-set-up"),
    /** A trust or company ended. */
    BODY_ENDED("body-dissolved"),
    /** The council took the place of others, or others took its place. */
    COUNCIL_REPLACED("council-replaced");

    private final String notation;

    Change(String notation) {
      this.notation = notation;
    }

    /** Its code in the vocabulary. */
    public String notation() {
      return notation;
    }
  }
}
