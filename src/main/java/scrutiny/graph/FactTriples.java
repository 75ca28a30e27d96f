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
import scrutiny.fact.JudgementNotGiven;
import scrutiny.fact.JudgementStated;
import scrutiny.fact.LegalBasis;
import scrutiny.fact.MonthStated;
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
import scrutiny.fact.TenureStated;
import scrutiny.fact.Titled;
import scrutiny.fact.TopicStated;
import scrutiny.fact.ValueMissing;

/**
 * Writes each kind of fact to a graph. The switch is exhaustive: a new kind of fact does not
 * compile until it has a case.
 */
final class FactTriples {
  private FactTriples() {}

  static void add(Fact fact, DocumentGraph graph) {
    switch (fact) {
      case Titled titled -> DocumentTriples.addTitle(titled, graph);
      case Published published -> DocumentTriples.addPublicationDate(published, graph);
      case PublishedBy published -> DocumentTriples.addPublisher(published, graph);
      case AuthorityMentioned mentioned -> DocumentTriples.addAuthorityMention(mentioned, graph);
      case OrganisationChanged changed -> OrganisationChangeTriples.add(changed, graph);
      case OrganisationMentioned mentioned ->
          DocumentTriples.addOrganisationMention(mentioned, graph);
      case ReportMentioned mentioned -> InspectionTriples.addReport(mentioned, graph);
      case InspectionMentioned mentioned -> InspectionTriples.addMention(mentioned, graph);
      case InspectionsCombined combined -> InspectionTriples.addCombination(combined, graph);
      case FieldworkDated dated -> InspectionTriples.addFieldwork(dated, graph);
      case MonthStated stated -> InspectionTriples.addMonth(stated, graph);
      case PriorityActionIdentified identified ->
          InspectionTriples.addPriorityAction(identified, graph);
      case JudgementStated stated -> JudgementTriples.add(stated, graph);
      case JudgementNotGiven missing -> JudgementTriples.add(missing, graph);
      case InspectorNamed named -> InspectorTriples.add(named, graph);
      case OfficerNamed named -> TenureTriples.add(named, graph);
      case Addressed addressed -> TenureTriples.add(addressed, graph);
      case PostHeld held -> TenureTriples.add(held, graph);
      case TenureStated stated -> TenureTriples.add(stated, graph);
      case PostNamed named -> PostTriples.add(named, graph);
      case PartnerNamed named -> AreaTriples.addPartner(named, graph);
      case OutcomeReached reached -> AreaTriples.addOutcome(reached, graph);
      case ActionStatementAsked required -> AreaTriples.addWriter(required, graph);
      case ActionStatementDue due -> AreaTriples.addDueDate(due, graph);
      case TopicStated stated -> TopicTriples.add(stated, graph);
      case LegalBasis basis -> InspectionTriples.addLegalBasis(basis, graph);
      case Finding finding -> FindingTriples.add(finding, graph);
      case FindingReported reported -> FindingTriples.add(reported, graph);
      case FigureStated stated -> FigureTriples.add(stated, graph);
      case StatementMade made -> StatementTriples.add(made, graph);
      case ReportDated dated -> InspectionTriples.addReport(dated, graph);
      case ValueMissing missing -> MissingValueTriples.add(missing, graph);
      case RecommendationMade made -> RecommendationTriples.add(made, graph);
      case ProgrammeNamed named -> ProgrammeTriples.add(named, graph);
      case ServicesDelivered delivered -> DeliveryTriples.add(delivered, graph);
    }
  }
}
