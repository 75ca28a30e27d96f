package scrutiny.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scrutiny.fact.Area;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.Fact;
import scrutiny.fact.InspectionsCombined;
import scrutiny.resolve.InspectionLinker.LinkedMention;

/**
 * The reviews of safeguarding boards that councils' reports hold. Many who tell of such a report
 * name one inspection alone; what they say of the board is the review's.
 *
 * @param reviewsByCouncilInspection by the IRI of the council's inspection
 */
record BoardReviews(Map<String, Inspection> reviewsByCouncilInspection) {
  BoardReviews {
    reviewsByCouncilInspection = Map.copyOf(reviewsByCouncilInspection);
  }

  /** Those of which the inspectorate's own reports tell. */
  static BoardReviews of(
      List<DocumentFacts> documents, Map<String, List<LinkedMention>> inspections) {
    Map<String, Inspection> boards = new HashMap<>();
    for (DocumentFacts document : documents) {
      List<LinkedMention> known = inspections.getOrDefault(document.hash(), List.of());
      for (Fact fact : document.facts()) {
        if (fact instanceof InspectionsCombined combined) {
          Optional<Inspection> council = findById(known, combined.inspection());
          Optional<Inspection> board = findById(known, combined.other());
          if (council.isPresent() && board.isPresent()) {
            boards.putIfAbsent(council.get().iri(), board.get());
          }
        }
      }
    }
    return new BoardReviews(boards);
  }

  private static Optional<Inspection> findById(List<LinkedMention> known, String id) {
    return known.stream()
        .filter(joined -> joined.mention().id().equals(id))
        .map(LinkedMention::inspection)
        .findFirst();
  }

  /** The inspection that judged an area of one. */
  Inspection judgingInspection(Inspection inspection, Area area) {
    return area == Area.LSCB
        ? reviewsByCouncilInspection.getOrDefault(inspection.iri(), inspection)
        : inspection;
  }
}
