package scrutiny.fact;

import java.util.Optional;
import scrutiny.text.Quote;

/**
 * How long somebody has held a post, that they hold it no more, or that they are to come into it.
 *
 * @param holder the person's name, without titles; empty where the document names nobody
 * @param title the post as written; empty where words before it tell which is meant
 * @param status whether the post is held when the document is written
 * @param otherPost whether it is another post than the one in which the document shows its holder
 * @param since from when, where the document says it
 * @param until when it ended, where the document says it
 * @param interim whether the document calls the holder interim or acting
 */
public record TenureTold(
    Quote quote,
    Optional<String> holder,
    Role role,
    String title,
    Body organisation,
    TenureStatus status,
    boolean otherPost,
    Optional<PartialDate> since,
    Optional<PartialDate> until,
    boolean interim)
    implements Fact {

  /** Whether a post is held when a document is written. */
  public enum TenureStatus {
    /** It is. */
    CURRENT("current"),
    /** It is no more. */
    FORMER("former"),
    /** It is not yet. */
    INCOMING("coming");

    private final String notation;

    TenureStatus(String notation) {
      this.notation = notation;
    }

    /** Its code. */
    public String notation() {
      return notation;
    }
  }
}
