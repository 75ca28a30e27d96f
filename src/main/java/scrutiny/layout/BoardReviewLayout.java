package scrutiny.layout;

import java.util.Optional;
import scrutiny.document.Document;
import scrutiny.fact.Kind;

/**
 * The review of a safeguarding board in a report of its own (Children Act 2004, section 15A): all
 * of it is about the board, and whatever it asks for is asked of the board.
 */
final class BoardReviewLayout implements Layout {
  private static final Layout INSPECTORATE = new InspectorateLayout();

  @Override
  public Optional<StructuredDocument> analyse(Document document) {
    return TitleFinder.find(document)
        .filter(title -> title.kind() == Kind.LSCB_REVIEW)
        .flatMap(title -> INSPECTORATE.analyse(document))
        .map(BoardReviewLayout::assignToBoard);
  }

  private static StructuredDocument assignToBoard(StructuredDocument review) {
    return new StructuredDocument(
        review.document(),
        review.form(),
        review.kind(),
        review.sections().stream()
            .map(s -> new Section(assignToBoard(s.kind()), s.blocks()))
            .toList());
  }

  private static SectionKind assignToBoard(SectionKind part) {
    return switch (part) {
      case IMPROVEMENT, PRIORITY_ACTION -> SectionKind.BOARD_IMPROVEMENT;
      case BODY -> SectionKind.BOARD;
      default -> part;
    };
  }
}
