package scrutiny.recognise.report;

import static scrutiny.fact.InspectionMentioned.THIS;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.document.Block;
import scrutiny.document.Document;
import scrutiny.fact.AreaOutcome;
import scrutiny.fact.Kind;
import scrutiny.fact.OutcomeReached;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;

/**
 * Reads the outcome of an area inspection of arrangements for special educational needs: the first
 * sentence that states one of the framework's outcomes in the framework's wording.
 */
final class OutcomeRecogniser implements Recogniser {
  private record OutcomePattern(AreaOutcome outcome, Pattern pattern) {}

  /** In the present tense: outcomes of earlier inspections are stated in the past tense. */
  private static final List<OutcomePattern> OUTCOMES =
      List.of(
          outcomePattern(
              AreaOutcome.TYPICALLY_POSITIVE,
              "typically\\s+leads?\\s+to\\s+positive\\s+experiences\\s+and\\s+outcomes"),
          outcomePattern(
              AreaOutcome.INCONSISTENT,
              "leads?\\s+to\\s+inconsistent\\s+experiences\\s+and\\s+outcomes"),
          outcomePattern(
              AreaOutcome.WIDESPREAD_SYSTEMIC_FAILINGS,
              "there\\s+are\\s+widespread\\s+(?:and\\s*/\\s*or|and|or)\\s+systemic\\s+failings"),
          outcomePattern(
              AreaOutcome.STATEMENT_OF_ACTION_NOT_REQUIRED,
              "written\\s+statement\\s+of\\s+action\\s+(?:\\(\\w+\\)\\s+)?is\\s+not\\s+required"),
          outcomePattern(
              AreaOutcome.STATEMENT_OF_ACTION_REQUIRED,
              "written\\s+statement\\s+of\\s+action\\s+(?:\\(\\w+\\)\\s+)?is\\s+required"));

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s+\\p{Lu}|\\s*$)");

  /** A report states the outcome at its start, a letter in its first paragraphs. */
  private static final int MAX_PAGE = 2;

  @Override
  public Reading recognise(StructuredDocument laidOut) {
    return laidOut.kind() == Kind.AREA_SEND
        ? laidOut.document().blocks().stream()
            .filter(Block.Paragraph.class::isInstance)
            .filter(b -> laidOut.document().text().page(b.span().start()) <= MAX_PAGE)
            .flatMap(block -> outcome(laidOut.document(), block).stream())
            .findFirst()
            .map(Reading::of)
            .orElseGet(Reading::empty)
        : Reading.empty();
  }

  private static Optional<OutcomeReached> outcome(Document document, Block block) {
    String text = document.text().characters();
    Matcher sentenceEnd =
        SENTENCE_END.matcher(text).region(block.span().start(), block.span().end());
    int start = block.span().start();
    while (start < block.span().end()) {
      int end = sentenceEnd.find() ? sentenceEnd.end() : block.span().end();
      for (OutcomePattern wording : OUTCOMES) {
        if (wording.pattern().matcher(text).region(start, end).find()) {
          return Optional.of(
              new OutcomeReached(document.text().quote(start, end), THIS, wording.outcome()));
        }
      }
      start = end;
    }
    return Optional.empty();
  }

  private static OutcomePattern outcomePattern(AreaOutcome outcome, String pattern) {
    return new OutcomePattern(outcome, Pattern.compile("\\b" + pattern, Pattern.CASE_INSENSITIVE));
  }
}
