package scrutiny.recognise.explain;

import java.util.List;
import scrutiny.fact.Fact;
import scrutiny.text.Issue;

/**
 * How a document was read.
 *
 * @param sentences the sentences of an article; none of another document
 * @param facts every fact with the recogniser that read it, in the order of their quotes
 * @param issues what the recognisers report, such as facts that a later check removed
 */
public record Explanation(
    List<ExplainedSentence> sentences, List<ReadFact> facts, List<Issue> issues) {
  public Explanation {
    sentences = List.copyOf(sentences);
    facts = List.copyOf(facts);
    issues = List.copyOf(issues);
  }

  /**
   * A fact and the name of the recogniser that read it.
   *
   * @param kept whether the checks of the whole document kept it
   */
  public record ReadFact(String recogniser, Fact fact, boolean kept) {}
}
