package scrutiny.fact;

import java.util.List;
import scrutiny.text.Quote;

/**
 * The topic of an inspection or visit that covers part of a service.
 *
 * @param quote the phrase that names the topic
 * @param inspection the document's id of the inspection
 * @param focus whether it is only a part of the topic to which inspectors gave special attention
 * @param themes the subjects of the topic, as codes of the vocabulary, in the order of the text
 */
public record TopicStated(Quote quote, String inspection, boolean focus, List<String> themes)
    implements Fact {
  public TopicStated {
    themes = List.copyOf(themes);
  }
}
