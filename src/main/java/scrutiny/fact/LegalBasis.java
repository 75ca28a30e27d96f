package scrutiny.fact;

import java.util.Optional;
import scrutiny.text.Quote;

/**
 * The law under which an inspection, or a part of it, was carried out.
 *
 * @param inspection the document's id of the inspection
 * @param act the short title of the Act or of the regulations, with its year
 * @param section the section, such as {@code 15A} or {@code 20(1)(b)}
 * @param purpose what the law provides for here
 */
public record LegalBasis(
    Quote quote, String inspection, String act, Optional<String> section, Purpose purpose)
    implements Fact {
  /** The purpose of a law. */
  public enum Purpose {
    /** To inspect an authority or an area. */
    INSPECTION("inspection"),
    /** To review the safeguarding board. */
    BOARD_REVIEW("board-review"),
    /** To combine several reports in one. */
    COMBINED_REPORT("combined-report");

    private final String notation;

    Purpose(String notation) {
      this.notation = notation;
    }

    /** Returns the code in the vocabulary. */
    public String notation() {
      return notation;
    }
  }
}
