package scrutiny.graph;

import java.util.Optional;
import org.apache.jena.graph.Node;
import scrutiny.fact.Area;
import scrutiny.fact.Fact;
import scrutiny.fact.JudgementNotGiven;
import scrutiny.fact.JudgementStated;
import scrutiny.fact.Status;
import scrutiny.resolve.Frameworks;
import scrutiny.resolve.Inspection;

/** Writes judgements, with their grades or the reasons why they have none. */
final class JudgementTriples {
  private JudgementTriples() {}

  static void add(JudgementStated stated, DocumentGraph graph) {
    Node grade = Scr.concept("grade", stated.grade().notation());
    if (isPermitted(stated, graph)) {
      add(stated, stated.inspection(), stated.area(), Scr.grade, grade, stated.status(), graph);
    } else {
      addOutsideFramework(stated, grade, graph);
    }
  }

  private static boolean isPermitted(JudgementStated stated, DocumentGraph graph) {
    return judgingInspection(stated.inspection(), stated.area(), graph)
        .filter(judging -> !Frameworks.permit(judging.kind(), stated.area(), stated.grade()))
        .isEmpty();
  }

  /**
   * Writes a grade that the inspection cannot have given for the area: what the document states,
   * and no judgement.
   */
  private static void addOutsideFramework(JudgementStated stated, Node grade, DocumentGraph graph) {
    judgingInspection(stated.inspection(), stated.area(), graph)
        .map(judging -> Terms.uri(graph.document().judgement(judging, stated.area())))
        .ifPresent(judgement ->
            graph.addDisagreement(
                stated.quote(), judgement, Scr.grade, grade, Optional.of(stated.status())));
  }

  /** Returns the inspection that judged an area; empty if the document does not mention it. */
  private static Optional<Inspection> judgingInspection(String id, Area area, DocumentGraph graph) {
    return graph
        .document()
        .inspection(id)
        .map(mentioned -> graph.document().judgingInspection(mentioned, area));
  }

  static void add(JudgementNotGiven missing, DocumentGraph graph) {
    Node reason = Scr.concept("reason", missing.reason().notation());
    add(
        missing,
        missing.inspection(),
        missing.area(),
        Scr.missingReason,
        reason,
        Status.CURRENT,
        graph);
  }

  private static void add(
      Fact fact,
      String inspectionId,
      Area area,
      Node property,
      Node value,
      Status status,
      DocumentGraph graph) {
    Optional<Inspection> judging = judgingInspection(inspectionId, area, graph);
    if (judging.isEmpty()) {
      return;
    }
    Inspection inspection = judging.get();
    Node judgement = Terms.uri(graph.document().judgement(inspection, area));
    graph.addTypes(judgement, Scr.Judgement);
    graph.addTriple(judgement, Scr.inspection, Terms.uri(inspection.iri()));
    graph.addTriple(judgement, Scr.service, Terms.uri(inspection.council().service()));
    graph.addTriple(judgement, Scr.authority, Terms.uri(inspection.council().iri()));
    graph.addTriple(judgement, Scr.area, Scr.concept("area", area.notation()));
    if (graph.document().isDisputed(fact)) {
      graph.addDisagreement(fact.quote(), judgement, property, value, Optional.of(status));
    } else {
      graph.addTriple(judgement, Terms.LABEL, Labels.judgement(inspection, area, value));
      graph.addJudgementClaim(fact.quote(), judgement, property, value, status);
    }
  }
}
