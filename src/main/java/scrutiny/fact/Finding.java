package scrutiny.fact;

import java.util.List;
import java.util.Optional;
import scrutiny.text.Quote;

/**
 * A finding of inspectors: a paragraph or bullet of a report or letter.
 *
 * @param inspection the document's id of the inspection
 * @param number the number of the paragraph, if it has one
 * @param area the area of judgement of the heading above it
 * @param themes the subjects of the finding, as codes of the vocabulary, the main one first
 * @param polarity empty if neither the wording nor the heading makes it clear
 * @param strength whether the heading above it calls it a strength
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
