package scrutiny.resolve.retelling;

import java.util.List;
import java.util.Optional;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.Finding;
import scrutiny.fact.FindingReported;
import scrutiny.fact.StatementMade;
import scrutiny.text.Quote;

/**
 * An article's finding that retells a finding of a report.
 *
 * @param finding the finding in the article
 * @param report the report or letter of the same inspection
 * @param reportFinding the finding in the report
 * @param sentences the sentences of the report's finding that say the same
 * @param sharedWords the article's words whose meaning these sentences share, in the article's
 *     order
 * @param similarity the share of what the article says that these sentences contain, from 0 to 1:
 *     the rarer a word is in the report, the more it counts
 * @param quotation the quotation from the report's finding within the article's finding, if it led
 *     to the match
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
