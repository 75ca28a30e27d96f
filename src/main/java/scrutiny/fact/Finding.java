package scrutiny.fact;

import java.util.List;
import java.util.Optional;
import scrutiny.text.Quote;

/**
 * What inspectors found: a paragraph or bullet of a report or letter.
 *
 * @param inspection the document's id of it
 * @param number of the paragraph, where it has one
 * @param area of judgement under whose heading it stands
 * @param themes what it is about, the foremost first, as the vocabulary codes them
 * @param polarity empty where neither wording nor heading makes it plain
 * @param strength whether it stands under a heading that calls it a strength
 */
public record Finding(
    Quote quote,
    String inspection,
    Optional<Integer> number,
    Optional<Area> area,
    List<String> themes,
    Optional<Polarity> polarity,
    boolean strength)
    implements Fact {
  public Finding {
    themes = List.copyOf(themes);
  }
}
