package scrutiny.graph;

import java.util.Optional;
import org.apache.jena.graph.Node;
import scrutiny.fact.Area;
import scrutiny.fact.Fact;
import scrutiny.fact.JudgementNotGiven;
import scrutiny.fact.JudgementStated;
import scrutiny.fact.Status;
import scrutiny.resolve.Inspection;

/** Writes judgements, with their grades or the reasons why they have none. */
final class JudgementTriples {
  private JudgementTriples() {}

  static void add(JudgementStated stated, DocumentGraph graph) {
    Node grade = Scr.concept("grade", stated.grade().notation());
    add(stated, stated.inspection(), stated.area(), Scr.grade, grade, stated.status(), graph);
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
    Optional<Inspection> mentioned = graph.document().inspection(inspectionId);
    if (mentioned.isEmpty()) {
      return;
    }
    Inspection inspection = graph.document().judgingInspection(mentioned.get(), area);
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
