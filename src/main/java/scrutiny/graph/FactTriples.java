package scrutiny.graph;

import scrutiny.fact.Addressed;
import scrutiny.fact.AuthorityMentioned;
import scrutiny.fact.Fact;
import scrutiny.fact.FieldworkDated;
import scrutiny.fact.FigureStated;
import scrutiny.fact.Finding;
import scrutiny.fact.InspectionMentioned;
import scrutiny.fact.InspectorNamed;
import scrutiny.fact.JudgementStated;
import scrutiny.fact.JudgementWithheld;
import scrutiny.fact.LegalBasis;
import scrutiny.fact.OfficerNamed;
import scrutiny.fact.PostHeld;
import scrutiny.fact.PriorityActionIdentified;
import scrutiny.fact.Published;
import scrutiny.fact.PublishedBy;
import scrutiny.fact.RecommendationMade;
import scrutiny.fact.StatementMade;
import scrutiny.fact.Titled;

/** What each kind of fact says in a graph. A new kind does not compile before it has its line. */
final class FactTriples {
  private FactTriples() {}

  static void add(Fact fact, DocumentGraph graph) {
    switch (fact) {
      case Titled titled -> DocumentTriples.title(titled, graph);
      case Published published -> DocumentTriples.issued(published, graph);
      case PublishedBy published -> DocumentTriples.publisher(published, graph);
      case AuthorityMentioned mentioned -> DocumentTriples.authority(mentioned, graph);
      case InspectionMentioned mentioned -> InspectionTriples.mention(mentioned, graph);
      case FieldworkDated dated -> InspectionTriples.fieldwork(dated, graph);
      case PriorityActionIdentified identified -> InspectionTriples.priority(identified, graph);
      case JudgementStated stated -> JudgementTriples.add(stated, graph);
      case JudgementWithheld withheld -> JudgementTriples.add(withheld, graph);
      case InspectorNamed named -> InspectorTriples.add(named, graph);
      case OfficerNamed named -> TenureTriples.add(named, graph);
      case Addressed addressed -> TenureTriples.add(addressed, graph);
      case PostHeld held -> TenureTriples.add(held, graph);
      case LegalBasis basis -> InspectionTriples.law(basis, graph);
      case Finding finding -> FindingTriples.add(finding, graph);
      case FigureStated stated -> FigureTriples.add(stated, graph);
      case StatementMade made -> StatementTriples.add(made, graph);
      case RecommendationMade made -> RecommendationTriples.add(made, graph);
    }
  }
}
