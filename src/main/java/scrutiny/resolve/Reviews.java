package scrutiny.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scrutiny.fact.Area;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.Fact;
import scrutiny.fact.InspectionsCombined;
import scrutiny.resolve.Inspections.Joined;

/**
 * The reviews of safeguarding boards that councils' reports hold. Many who tell of such a report
 * name one inspection alone; what they say of the board is the review's.
 *
 * @param boards by the IRI of the council's inspection
 */
record Reviews(Map<String, Inspection> boards) {
  Reviews {
    boards = Map.copyOf(boards);
  }

  /** Those of which the inspectorate's own reports tell. */
  static Reviews of(List<DocumentFacts> documents, Map<String, List<Joined>> inspections) {
    Map<String, Inspection> boards = new HashMap<>();
    for (DocumentFacts document : documents) {
      List<Joined> known = inspections.getOrDefault(document.hash(), List.of());
      for (Fact fact : document.facts()) {
        if (fact instanceof InspectionsCombined combined) {
          Optional<Inspection> council = named(known, combined.inspection());
          Optional<Inspection> board = named(known, combined.other());
          if (council.isPresent() && board.isPresent()) {
            boards.putIfAbsent(council.get().iri(), board.get());
          }
        }
      }
    }
    return new Reviews(boards);
  }

  private static Optional<Inspection> named(List<Joined> known, String id) {
    return known.stream()
        .filter(joined -> joined.mention().id().equals(id))
        .map(Joined::inspection)
        .findFirst();
  }

  /** The inspection that judged an area of one. */
  Inspection judged(Inspection inspection, Area area) {
    return area == Area.LSCB ? boards.getOrDefault(inspection.iri(), inspection) : inspection;
  }
}
