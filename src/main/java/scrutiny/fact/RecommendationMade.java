package scrutiny.fact;

import java.util.List;
import java.util.Optional;
import scrutiny.text.Quote;

/**
 * Something that an inspection asks to be improved.
 *
 * @param position its place in the document's list, from 1; what is asked of the board is counted
 *     apart
 * @param number as printed beside it, where the list is numbered
 * @param priority whether it is an area for priority action
 * @param asked who should do it
 * @param bodies the names of those beside the authority who are named with it, or instead of it
 * @param themes what it is about, the foremost first, as the vocabulary codes them
 */
public record RecommendationMade(
    Quote quote,
    String inspection,
    int position,
    Optional<Integer> number,
    boolean priority,
    Addressee asked,
    List<String> bodies,
    List<String> themes)
    implements Fact {
  public RecommendationMade {
    bodies = List.copyOf(bodies);
    themes = List.copyOf(themes);
  }

  /** Who should do what is asked. */
  public enum Addressee {
    /** The council. */
    AUTHORITY("authority"),
    /** The safeguarding board. */
    BOARD("board"),
    /** All who serve the children of the area together. */
    PARTNERSHIP("partnership"),
    /** None but the bodies that are named. */
    BODIES("bodies");

    private final String notation;

    Addressee(String notation) {
      this.notation = notation;
    }

    /** Its code. */
    public String notation() {
      return notation;
    }
  }

  /** Whether it is for the safeguarding board, not the authority. */
  public boolean addressedToBoard() {
    return asked == Addressee.BOARD;
  }
}
