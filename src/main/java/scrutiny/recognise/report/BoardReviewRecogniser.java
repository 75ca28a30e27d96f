package scrutiny.recognise.report;

import static scrutiny.fact.InspectionMentioned.BOARD;
import static scrutiny.fact.InspectionMentioned.THIS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.document.Block;
import scrutiny.fact.Fact;
import scrutiny.fact.FieldworkDated;
import scrutiny.fact.Gss;
import scrutiny.fact.InspectionMentioned;
import scrutiny.fact.InspectionsCombined;
import scrutiny.fact.Kind;
import scrutiny.fact.PartialDate;
import scrutiny.layout.DocumentForm;
import scrutiny.layout.Section;
import scrutiny.layout.SectionKind;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.phrase.DateRange;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.reference.Authority;
import scrutiny.text.Quote;

/**
 * Reads that a council's report also contains the review of its safeguarding board (Children Act
 * 2004, section 15A), a separate inspection on the same days. The cover announces it: other reports
 * only mention boards.
 */
final class BoardReviewRecogniser implements Recogniser {
  private static final Pattern REVIEW =
      Pattern.compile(
          "(?i)\\breview\\s+of\\s+(?:the\\s+)?(?:effectiveness\\s+of\\s+)?(?:the\\s+)?"
              + "(?:(?:[\\p{L}’']+\\s+){0,8}safeguarding\\s+children\\b|\\w*SCB\\b)"
              + "(?:['’]?s?\\s+board)?");

  /** A line of the cover is shorter than this many characters. */
  private static final int MAX_LINE_LENGTH = 200;

  private final InspectedAuthority inspected;

  BoardReviewRecogniser(InspectedAuthority inspected) {
    this.inspected = inspected;
  }

  @Override
  public Reading recognise(StructuredDocument document) {
    Optional<Quote> announcement = announcement(document);
    Optional<Authority> authority = inspected.of(document);
    if (announcement.isEmpty() || authority.isEmpty()) {
      return Reading.empty();
    }
    Quote quote = announcement.get();
    Optional<DateRange> days = Cover.of(document).fieldworkDates(document.form());
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new InspectionMentioned(
            quote, BOARD, Kind.LSCB_REVIEW, new Gss(authority.get().gss()), false));
    days.ifPresent(d ->
        facts.add(
            new FieldworkDated(
                document.document().text().quote(d.span()),
                BOARD,
                PartialDate.of(d.start()),
                Optional.of(PartialDate.of(d.end())))));
    facts.add(new InspectionsCombined(quote, THIS, BOARD));
    return Reading.of(facts);
  }

  /** Returns the document's id for the inspection to which its statements on the board belong. */
  static String inspectionId(StructuredDocument document) {
    return announcement(document).isPresent() ? BOARD : THIS;
  }

  /** Returns the words on the cover that announce the review of the board. */
  static Optional<Quote> announcement(StructuredDocument document) {
    if (document.form() != DocumentForm.REPORT || document.kind() == Kind.LSCB_REVIEW) {
      return Optional.empty();
    }
    String text = document.document().text().characters();
    for (Section section : document.sections()) {
      if (section.kind() != SectionKind.TITLE && section.kind() != SectionKind.FRONT) {
        continue;
      }
      for (Block block : section.blocks()) {
        Matcher review = REVIEW.matcher(text).region(block.span().start(), block.span().end());
        if (isCoverLine(block) && review.find()) {
          return Optional.of(document.document().text().quote(review.start(), review.end()));
        }
      }
    }
    return Optional.empty();
  }

  /** Returns whether a block is a cover line; running text may mention another year's review. */
  private static boolean isCoverLine(Block block) {
    return block instanceof Block.Heading
        || (block instanceof Block.Paragraph && block.span().length() < MAX_LINE_LENGTH);
  }
}
