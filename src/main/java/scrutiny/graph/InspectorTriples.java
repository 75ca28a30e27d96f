package scrutiny.graph;

import org.apache.jena.graph.Node;
import scrutiny.fact.Body;
import scrutiny.fact.InspectorNamed;
import scrutiny.fact.Role;
import scrutiny.resolve.Inspection;
import scrutiny.resolve.Person;

/** Writes the people who took part in inspections, and their roles. */
final class InspectorTriples {
  private InspectorTriples() {}

  static void add(InspectorNamed named, DocumentGraph graph) {
    graph
        .document()
        .inspection(named.inspection())
        .ifPresent(inspection -> add(named, inspection, graph));
  }

  private static void add(InspectorNamed named, Inspection inspection, DocumentGraph graph) {
    Person person = graph.document().inspector(named.name());
    Node personNode = PersonTriples.addPerson(person, named.name(), graph);
    Node inspectionNode = Terms.uri(inspection.iri());
    Node role = Terms.uri(graph.document().inspectionRole(inspection, named.role(), person));
    graph.addTypes(role, Scr.InspectionRole, Terms.MEMBERSHIP);
    graph.addTriple(role, Terms.LABEL, Labels.inspectionRole(person, named.role(), inspection));
    graph.addTriple(role, Terms.ROLE, Scr.concept("role", named.role().notation()));
    graph.addTriple(
        role,
        Terms.OF_ORGANISATION,
        PersonTriples.addOrganisation(graph.document().organisation(named.organisation()), graph));
    graph.addTriple(role, Scr.inspection, inspectionNode);
    graph.addClaim(named.quote(), role, Terms.MEMBER, personNode);
    if (named.role() == Role.LEAD_INSPECTOR && named.organisation().equals(Body.OFSTED)) {
      graph.addTriple(inspectionNode, Scr.leadInspector, personNode);
    }
    if (isInspector(named.role())) {
      graph.addTriple(inspectionNode, Scr.inspector, personNode);
    }
  }

  /** Returns whether a role is that of an inspector, not of an analyst or manager. */
  private static boolean isInspector(Role role) {
    return switch (role) {
      case LEAD_INSPECTOR, DEPUTY_LEAD_INSPECTOR, TEAM_INSPECTOR, SHADOW_INSPECTOR -> true;
      default -> false;
    };
  }
}
