package scrutiny.fact;

import java.util.List;
import java.util.Optional;
import scrutiny.text.Quote;

/**
 * What an article says that inspectors found, in its own words or in theirs.
 *
 * @param inspection the document's id of it
 * @param themes what it is about, the foremost first, as the vocabulary codes them
 * @param polarity empty where the wording does not make it plain
 */
public record FindingReported(
    Quote quote, String inspection, List<String> themes, Optional<Polarity> polarity)
    implements Fact {
  public FindingReported {
    themes = List.copyOf(themes);
  }
}
