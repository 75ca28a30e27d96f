package scrutiny.fact;

import java.util.List;
import scrutiny.text.Quote;

/**
 * What an inspection or visit looks at, of all that a service does.
 *
 * @param quote the words that name it
 * @param inspection the document's id of it
 * @param focus whether it is only a part of the topic, on which inspectors dwell
 * @param themes what the words are about, the first first, as the vocabulary codes them
 */
public record TopicStated(Quote quote, String inspection, boolean focus, List<String> themes)
    implements Fact {
  public TopicStated {
    themes = List.copyOf(themes);
  }
}
