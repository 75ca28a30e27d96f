package scrutiny.fact;

import java.util.List;
import java.util.Optional;
import scrutiny.text.Quote;

/**
 * A finding of inspectors as an article reports it, in its own words or in theirs.
 *
 * @param inspection the document's id of the inspection
 * @param themes the subjects of the finding, as codes of the vocabulary, the main one first
 * @param polarity empty if the wording does not make it clear
 */
public record FindingReported(
    Quote quote, String inspection, List<String> themes, Optional<Polarity> polarity)
    implements Fact {
  public FindingReported {
    themes = List.copyOf(themes);
  }
}
