package scrutiny.resolve.retelling;

import java.util.List;
import java.util.Optional;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.Finding;
import scrutiny.fact.FindingReported;
import scrutiny.fact.StatementMade;
import scrutiny.text.Quote;

/**
 * That an article retells what a report found.
 *
 * @param finding what the article says
 * @param report the report or letter of the same inspection
 * @param reportFinding the finding there
 * @param sentences the sentences of it that say the same
 * @param sharedWords the article's words that say what those sentences say, in its order
 * @param similarity how much of what the article says is there, from 0 to 1: the rarer in the
 *     report a word is, the more it counts
 * @param quotation what the article quotes from there within the finding, if that led there
 */
public record Retelling(
    FindingReported finding,
    DocumentFacts report,
    Finding reportFinding,
    Quote sentences,
    List<String> sharedWords,
    double similarity,
    Optional<StatementMade> quotation) {
  public Retelling {
    sharedWords = List.copyOf(sharedWords);
  }
}
