package scrutiny.fact;

import java.util.Optional;
import scrutiny.text.Quote;

/**
 * A change in how a council's services are organised.
 *
 * @param quote the passage that states the change
 * @param date the date of the change, if stated
 */
public record OrganisationChanged(
    Quote quote, Gss authority, Change change, Optional<PartialDate> date) implements Fact {

  /** The kind of change. */
  public enum Change {
    /** One department became several. */
    SEPARATED("services-separated"),
    /** Several departments became one. */
    JOINED("services-merged"),
    /** Services passed from the council to a trust or company. */
    HANDED_OVER("services-transferred"),
    /** Services returned to the council. */
    TAKEN_BACK("services-returned"),
    /** A trust or company was set up. */
    BODY_SET_UP("body-set-up"),
    /** A trust or company was dissolved. */
    BODY_ENDED("body-dissolved"),
    /** The council replaced other councils, or others replaced it. */
    COUNCIL_REPLACED("council-replaced");

    private final String notation;

    Change(String notation) {
      this.notation = notation;
    }

    /** Returns the code in the vocabulary. */
    public String notation() {
      return notation;
    }
  }
}
