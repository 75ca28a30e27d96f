package scrutiny.graph;

import org.apache.jena.graph.Node;
import scrutiny.fact.Body;
import scrutiny.fact.RecommendationMade;
import scrutiny.resolve.Inspection;

/** Writes recommendations, and the organisations to which they are made. */
final class RecommendationTriples {
  private RecommendationTriples() {}

  static void add(RecommendationMade made, DocumentGraph graph) {
    graph
        .document()
        .inspection(made.inspection())
        .ifPresent(inspection -> add(made, inspection, graph));
  }

  private static void add(RecommendationMade made, Inspection inspection, DocumentGraph graph) {
    String path = made.addressedToBoard() ? "board-recommendation/" : "recommendation/";
    Node recommendation = graph.part(path + made.position());
    graph.addTypes(recommendation, Scr.Recommendation);
    graph.addTriple(recommendation, Terms.LABEL, Labels.recommendation(made, inspection));
    graph.addTriple(recommendation, Scr.inspection, Terms.uri(inspection.iri()));
    graph.addTriple(recommendation, Scr.ordinal, Literals.integer(made.position()));
    made.number().ifPresent(n -> graph.addTriple(recommendation, Scr.number, Literals.integer(n)));
    graph.addTriple(recommendation, Scr.priority, Literals.bool(made.priority()));
    made.themes()
        .forEach(theme -> graph.addTriple(recommendation, Scr.theme, Scr.concept("theme", theme)));
    addAddressees(made, inspection, recommendation, graph);
    graph.addTriple(recommendation, Scr.words, Literals.quotedText(made.quote()));
    graph.addEvidence(made.quote(), recommendation);
  }

  /** Adds the addressees; a recommendation to a partnership is for its council, too. */
  private static void addAddressees(
      RecommendationMade made, Inspection inspection, Node recommendation, DocumentGraph graph) {
    Node council = Terms.uri(inspection.council().iri());
    switch (made.asked()) {
      case AUTHORITY -> graph.addTriple(recommendation, Scr.recommendedTo, council);
      case BOARD -> graph.addTriple(recommendation, Scr.recommendedTo, addBoard(inspection, graph));
      case PARTNERSHIP -> {
        graph.addTriple(recommendation, Scr.recommendedTo, council);
        graph.addTriple(
            recommendation,
            Scr.recommendedTo,
            PersonTriples.addOrganisation(
                graph.document().partnership(inspection.council()), graph));
      }
      case BODIES -> {}
    }
    for (String name : made.bodies()) {
      graph.addTriple(
          recommendation,
          Scr.recommendedTo,
          PersonTriples.addOrganisation(
              graph.document().organisation(new Body.Other(name)), graph));
    }
  }

  /** Adds the safeguarding board of an inspected service, and returns its node. */
  static Node addBoard(Inspection inspection, DocumentGraph graph) {
    Node board = Terms.uri(graph.document().board(inspection));
    graph.addTypes(board, Scr.SafeguardingBoard, Terms.ORGANISATION);
    graph.addTriple(board, Terms.LABEL, Literals.string(boardName(inspection)));
    graph.addTriple(board, Scr.serves, Terms.uri(inspection.council().iri()));
    return board;
  }

  /** Returns the name of the safeguarding board of an inspected service. */
  static String boardName(Inspection inspection) {
    return inspection.council().name() + " Local Safeguarding Children Board";
  }
}
