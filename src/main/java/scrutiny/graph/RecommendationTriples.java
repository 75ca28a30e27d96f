package scrutiny.graph;

import org.apache.jena.graph.Node;
import scrutiny.fact.Body;
import scrutiny.fact.RecommendationMade;
import scrutiny.resolve.Inspection;

/** What an inspection asks to be improved, and of whom. */
final class RecommendationTriples {
  private RecommendationTriples() {}

  static void add(RecommendationMade made, DocumentGraph graph) {
    graph
        .document()
        .inspection(made.inspection())
        .ifPresent(inspection -> add(made, inspection, graph));
  }

  private static void add(RecommendationMade made, Inspection inspection, DocumentGraph graph) {
    String path = made.toBoard() ? "board-recommendation/" : "recommendation/";
    Node recommendation = graph.part(path + made.place());
    graph.type(recommendation, Scr.Recommendation);
    graph.state(recommendation, Scr.document, graph.iri());
    graph.state(recommendation, Scr.inspection, Terms.uri(inspection.iri()));
    graph.state(recommendation, Scr.ordinal, Literals.number(made.place()));
    made.number().ifPresent(n -> graph.state(recommendation, Scr.number, Literals.number(n)));
    graph.state(recommendation, Scr.priority, Literals.truth(made.priority()));
    made.themes()
        .forEach(theme -> graph.state(recommendation, Scr.theme, Scr.concept("theme", theme)));
    addressed(made, inspection, recommendation, graph);
    graph.claim(made.quote(), recommendation, Scr.words, Literals.words(made.quote()));
  }

  /** What is for a partnership is for the council too, which is part of it. */
  private static void addressed(
      RecommendationMade made, Inspection inspection, Node recommendation, DocumentGraph graph) {
    Node council = Terms.uri(inspection.council().iri());
    switch (made.asked()) {
      case AUTHORITY -> graph.state(recommendation, Scr.recommendedTo, council);
      case BOARD -> graph.state(recommendation, Scr.recommendedTo, board(inspection, graph));
      case PARTNERSHIP -> {
        graph.state(recommendation, Scr.recommendedTo, council);
        graph.state(recommendation, Scr.recommendedTo, partnership(inspection, graph));
      }
      case BODIES -> {}
    }
    for (String name : made.bodies()) {
      graph.state(
          recommendation,
          Scr.recommendedTo,
          PersonTriples.organisation(graph.document().organisation(new Body.Other(name)), graph));
    }
  }

  /** Says what the safeguarding board of an inspected service is; gives its node. */
  static Node board(Inspection inspection, DocumentGraph graph) {
    Node board = Terms.uri(graph.document().board(inspection));
    graph.type(board, Scr.SafeguardingBoard, Terms.ORGANISATION);
    graph.state(
        board,
        Terms.LABEL,
        Literals.name(inspection.council().name() + " Local Safeguarding Children Board"));
    return board;
  }

  private static Node partnership(Inspection inspection, DocumentGraph graph) {
    Node partnership = Terms.uri(graph.document().partnership(inspection));
    graph.type(partnership, Scr.Partnership, Terms.ORGANISATION);
    graph.state(
        partnership,
        Terms.LABEL,
        Literals.name(inspection.council().name() + " local area partnership"));
    graph.state(partnership, Scr.deliversFor, Terms.uri(inspection.council().iri()));
    return partnership;
  }
}
