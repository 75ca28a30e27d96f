package scrutiny.fact;

import java.util.Optional;
import scrutiny.text.Quote;

/**
 * The tenure of a post: since when somebody holds it, that they no longer do, or that they will.
 *
 * @param holder the person's name, without titles; empty if the document names nobody
 * @param title the post as written; empty if the preceding text determines which is meant
 * @param status whether the post is held when the document is written
 * @param otherPost whether it is another post than the one that the document gives the holder
 * @param since the start of the tenure, if stated
 * @param until the end of the tenure, if stated
 * @param interim whether the document calls the holder interim or acting
 */
public record TenureStated(
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
    /** The post is held. */
    CURRENT("current"),
    /** The post is no longer held. */
    FORMER("former"),
    /** The post is not held yet. */
    INCOMING("coming");

    private final String notation;

    TenureStatus(String notation) {
      this.notation = notation;
    }

    /** Returns the code. */
    public String notation() {
      return notation;
    }
  }
}
