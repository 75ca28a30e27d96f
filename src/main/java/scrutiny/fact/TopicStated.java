package scrutiny.fact;

import java.util.List;
import java.util.Optional;
import scrutiny.text.Quote;

/**
 * The topic of an inspection or visit that covers part of a service.
 *
 * @param quote the phrase that names the topic
 * @param inspection the document's id of the inspection
 * @param focus whether it is only a part of the topic to which inspectors gave special attention
 * @param themes the subjects of the topic, as codes of the vocabulary, in the order of the text
 * @param jointTheme the code of the theme of joint inspections that the topic states, if it is that
 *     of a joint inspection
 */
public record TopicStated(
    Quote quote, String inspection, boolean focus, List<String> themes, Optional<String> jointTheme)
    implements Fact {
  public TopicStated {
    themes = List.copyOf(themes);
  }
}
