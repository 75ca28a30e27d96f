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
  public Optional<LaidOut> layOut(Document document) {
    return Titles.find(document)
        .filter(title -> title.kind() == Kind.LSCB_REVIEW)
        .flatMap(title -> INSPECTORATE.layOut(document))
        .map(BoardReviewLayout::ofBoard);
  }

  private static LaidOut ofBoard(LaidOut review) {
    return new LaidOut(
        review.document(),
        review.form(),
        review.kind(),
        review.sections().stream().map(s -> new Section(ofBoard(s.part()), s.blocks())).toList());
  }

  private static Part ofBoard(Part part) {
    return switch (part) {
      case IMPROVEMENT, PRIORITY_ACTION -> Part.BOARD_IMPROVEMENT;
      case BODY -> Part.BOARD;
      default -> part;
    };
  }
}
