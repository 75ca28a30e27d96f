package scrutiny.fact;

import java.util.Optional;
import scrutiny.text.Quote;

/**
 * The law under which an inspection, or a part of it, was carried out.
 *
 * @param inspection the document's id of it
 * @param act the short title of the Act or of the regulations, with its year
 * @param section such as {@code 15A} or {@code 20(1)(b)}
 * @param purpose what the law is for here
 */
public record LegalBasis(
    Quote quote, String inspection, String act, Optional<String> section, Purpose purpose)
    implements Fact {
  /** What a law is for. */
  public enum Purpose {
    /** To inspect an authority or an area. */
    INSPECTION("inspection"),
    /** To review the safeguarding board. */
    BOARD_REVIEW("board-review"),
    /** To put several reports into one. */
    COMBINED_REPORT("combined-report");

    private final String notation;

    Purpose(String notation) {
      this.notation = notation;
    }

    /** Its code in the vocabulary. */
    public String notation() {
      return notation;
    }
  }
}
