package scrutiny.graph;

import org.apache.jena.graph.Node;
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
    Node recommendation = graph.part(path + made.number());
    graph.type(recommendation, Scr.Recommendation);
    graph.state(recommendation, Scr.document, graph.iri());
    graph.state(recommendation, Scr.inspection, Terms.uri(inspection.iri()));
    graph.state(recommendation, Scr.number, Literals.number(made.number()));
    graph.state(recommendation, Scr.priority, Literals.truth(made.priority()));
    graph.state(
        recommendation,
        Scr.recommendedTo,
        made.toBoard() ? board(inspection, graph) : Terms.uri(inspection.council().iri()));
    graph.claim(made.quote(), recommendation, Scr.words, Literals.words(made.quote()));
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
}
