package scrutiny.graph;

import org.apache.jena.graph.Node;
import scrutiny.fact.Body;
import scrutiny.fact.InspectorNamed;
import scrutiny.fact.Role;
import scrutiny.resolve.Inspection;
import scrutiny.resolve.Person;

/** Who inspected. */
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
    Node member = PersonTriples.addPerson(person, named.name(), graph);
    Node at = Terms.uri(inspection.iri());
    Node part = Terms.uri(graph.document().inspectionRole(inspection, named.role(), person));
    graph.addTypes(part, Scr.InspectionRole, Terms.MEMBERSHIP);
    graph.addTriple(part, Terms.ROLE, Scr.concept("role", named.role().notation()));
    graph.addTriple(
        part,
        Terms.OF_ORGANISATION,
        PersonTriples.addOrganisation(graph.document().organisation(named.organisation()), graph));
    graph.addTriple(part, Scr.inspection, at);
    graph.addClaim(named.quote(), part, Terms.MEMBER, member);
    if (named.role() == Role.LEAD_INSPECTOR && named.organisation().equals(Body.OFSTED)) {
      graph.addTriple(at, Scr.leadInspector, member);
    }
    if (isInspector(named.role())) {
      graph.addTriple(at, Scr.inspector, member);
    }
  }

  /** Whether a role is an inspector's, not an analyst's or manager's. */
  private static boolean isInspector(Role role) {
    return switch (role) {
      case LEAD_INSPECTOR, DEPUTY_LEAD_INSPECTOR, TEAM_INSPECTOR, SHADOW_INSPECTOR -> true;
      default -> false;
    };
  }
}
