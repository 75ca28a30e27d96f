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
 * The reviews of safeguarding boards that are part of councils' inspection reports. Many documents
 * mention only the council's inspection; what they say about the board belongs to the review.
 *
 * @param reviewsByCouncilInspection the reviews by the IRI of the council's inspection
 */
record BoardReviews(Map<String, Inspection> reviewsByCouncilInspection) {
  BoardReviews {
    reviewsByCouncilInspection = Map.copyOf(reviewsByCouncilInspection);
  }

  /** Returns the reviews that the inspectorate's own reports mention. */
  static BoardReviews of(
      List<DocumentFacts> documents, Map<String, List<LinkedMention>> inspections) {
    Map<String, Inspection> reviews = new HashMap<>();
    for (DocumentFacts document : documents) {
      List<LinkedMention> mentions = inspections.getOrDefault(document.hash(), List.of());
      for (Fact fact : document.facts()) {
        if (fact instanceof InspectionsCombined combined) {
          Optional<Inspection> council = findById(mentions, combined.inspection());
          Optional<Inspection> board = findById(mentions, combined.other());
          if (council.isPresent() && board.isPresent()) {
            reviews.putIfAbsent(council.get().iri(), board.get());
          }
        }
      }
    }
    return new BoardReviews(reviews);
  }

  private static Optional<Inspection> findById(List<LinkedMention> mentions, String id) {
    return mentions.stream()
        .filter(linked -> linked.mention().id().equals(id))
        .map(LinkedMention::inspection)
        .findFirst();
  }

  /**
   * Returns the inspection that judged an area: for the board, the review that is combined with the
   * given inspection.
   */
  Inspection judgingInspection(Inspection inspection, Area area) {
    return area == Area.LSCB
        ? reviewsByCouncilInspection.getOrDefault(inspection.iri(), inspection)
        : inspection;
  }
}
