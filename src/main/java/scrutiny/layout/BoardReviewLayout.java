package scrutiny.layout;

import java.util.Optional;
import scrutiny.document.Document;
import scrutiny.fact.Kind;

/**
 * Recognises the review of a safeguarding board in a separate report (Children Act 2004, section
 * 15A): all of it is about the board, and all its recommendations are for the board.
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
            .map(section -> new Section(assignToBoard(section.kind()), section.blocks()))
            .toList());
  }

  private static SectionKind assignToBoard(SectionKind kind) {
    return switch (kind) {
      case IMPROVEMENT -> SectionKind.BOARD_IMPROVEMENT;
      case PRIORITY_ACTION -> SectionKind.BOARD_PRIORITY_ACTION;
      case BODY -> SectionKind.BOARD;
      default -> kind;
    };
  }
}
