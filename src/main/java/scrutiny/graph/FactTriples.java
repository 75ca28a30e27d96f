package scrutiny.graph;

import scrutiny.fact.ActionStatementAsked;
import scrutiny.fact.ActionStatementDue;
import scrutiny.fact.Addressed;
import scrutiny.fact.AuthorityMentioned;
import scrutiny.fact.Fact;
import scrutiny.fact.FieldworkDated;
import scrutiny.fact.FigureStated;
import scrutiny.fact.Finding;
import scrutiny.fact.FindingReported;
import scrutiny.fact.InspectionMentioned;
import scrutiny.fact.InspectionsCombined;
import scrutiny.fact.InspectorNamed;
import scrutiny.fact.JudgementStated;
import scrutiny.fact.JudgementWithheld;
import scrutiny.fact.LegalBasis;
import scrutiny.fact.MonthTold;
import scrutiny.fact.OfficerNamed;
import scrutiny.fact.OrganisationChanged;
import scrutiny.fact.OrganisationMentioned;
import scrutiny.fact.OutcomeReached;
import scrutiny.fact.PartnerNamed;
import scrutiny.fact.PostHeld;
import scrutiny.fact.PostNamed;
import scrutiny.fact.PriorityActionIdentified;
import scrutiny.fact.ProgrammeNamed;
import scrutiny.fact.Published;
import scrutiny.fact.PublishedBy;
import scrutiny.fact.RecommendationMade;
import scrutiny.fact.ReportDated;
import scrutiny.fact.ReportMentioned;
import scrutiny.fact.ServicesDelivered;
import scrutiny.fact.StatementMade;
import scrutiny.fact.TenureTold;
import scrutiny.fact.Titled;
import scrutiny.fact.TopicStated;
import scrutiny.fact.ValueMissing;

/** What each kind of fact says in a graph. A new kind does not compile before it has its line. */
final class FactTriples {
  private FactTriples() {}

  static void add(Fact fact, DocumentGraph graph) {
    switch (fact) {
      case Titled titled -> DocumentTriples.title(titled, graph);
      case Published published -> DocumentTriples.issued(published, graph);
      case PublishedBy published -> DocumentTriples.publisher(published, graph);
      case AuthorityMentioned mentioned -> DocumentTriples.authority(mentioned, graph);
      case OrganisationChanged changed -> OrganisationChangeTriples.add(changed, graph);
      case OrganisationMentioned mentioned -> DocumentTriples.organisation(mentioned, graph);
      case ReportMentioned mentioned -> InspectionTriples.report(mentioned, graph);
      case InspectionMentioned mentioned -> InspectionTriples.mention(mentioned, graph);
      case InspectionsCombined combined -> InspectionTriples.combined(combined, graph);
      case FieldworkDated dated -> InspectionTriples.fieldwork(dated, graph);
      case MonthTold told -> InspectionTriples.month(told, graph);
      case PriorityActionIdentified identified -> InspectionTriples.priority(identified, graph);
      case JudgementStated stated -> JudgementTriples.add(stated, graph);
      case JudgementWithheld withheld -> JudgementTriples.add(withheld, graph);
      case InspectorNamed named -> InspectorTriples.add(named, graph);
      case OfficerNamed named -> TenureTriples.add(named, graph);
      case Addressed addressed -> TenureTriples.add(addressed, graph);
      case PostHeld held -> TenureTriples.add(held, graph);
      case TenureTold told -> TenureTriples.add(told, graph);
      case PostNamed named -> PostTriples.add(named, graph);
      case PartnerNamed named -> AreaTriples.partner(named, graph);
      case OutcomeReached reached -> AreaTriples.outcome(reached, graph);
      case ActionStatementAsked asked -> AreaTriples.asked(asked, graph);
      case ActionStatementDue due -> AreaTriples.due(due, graph);
      case TopicStated stated -> TopicTriples.add(stated, graph);
      case LegalBasis basis -> InspectionTriples.law(basis, graph);
      case Finding finding -> FindingTriples.add(finding, graph);
      case FindingReported reported -> FindingTriples.add(reported, graph);
      case FigureStated stated -> FigureTriples.add(stated, graph);
      case StatementMade made -> StatementTriples.add(made, graph);
      case ReportDated dated -> InspectionTriples.report(dated, graph);
      case ValueMissing missing -> MissingTriples.add(missing, graph);
      case RecommendationMade made -> RecommendationTriples.add(made, graph);
      case ProgrammeNamed named -> ProgrammeTriples.add(named, graph);
      case ServicesDelivered delivered -> DeliveryTriples.add(delivered, graph);
    }
  }
}
