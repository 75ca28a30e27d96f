package scrutiny.fact;

import java.util.List;
import java.util.Optional;
import scrutiny.text.Quote;

/**
 * A recommendation or area for improvement.
 *
 * @param position its position in the document's list, from 1; recommendations to the board are
 *     counted separately
 * @param number the printed number, if the list is numbered
 * @param priority whether it is an area for priority action
 * @param asked who should act on it
 * @param bodies the names of the bodies that are named together with the authority, or instead of
 *     it
 * @param themes the subjects of the recommendation, as codes of the vocabulary, the main one first
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

  /** Who should act on a recommendation. */
  public enum Addressee {
    /** The council. */
    AUTHORITY("authority"),
    /** The safeguarding board. */
    BOARD("board"),
    /** The partnership of all who serve the children of the area. */
    PARTNERSHIP("partnership"),
    /** Only the bodies that are named. */
    BODIES("bodies");

    private final String notation;

    Addressee(String notation) {
      this.notation = notation;
    }

    /** Returns the code. */
    public String notation() {
      return notation;
    }
  }

  /** Returns whether it is addressed to the safeguarding board, not to the authority. */
  public boolean addressedToBoard() {
    return asked == Addressee.BOARD;
  }
}
