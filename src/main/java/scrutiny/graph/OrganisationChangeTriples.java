package scrutiny.graph;

import org.apache.jena.graph.Node;
import scrutiny.fact.OrganisationChanged;

/** Writes changes of organisation as change events of the W3C's ORG ontology (section 5.6). */
final class OrganisationChangeTriples {
  private OrganisationChangeTriples() {}

  static void add(OrganisationChanged changed, DocumentGraph graph) {
    Node event = graph.part("organisation-change/" + changed.quote().span().start());
    Node council = Terms.uri(graph.document().council(changed.authority()).iri());
    graph.addTypes(event, Scr.OrganisationChange, Terms.CHANGE_EVENT);
    graph.addTriple(
        event,
        Terms.LABEL,
        Labels.organisationChange(changed, graph.document().council(changed.authority())));
    graph.addTriple(event, Scr.document, graph.iri());
    graph.addTriple(event, Scr.authority, council);
    graph.addTriple(council, Terms.CHANGED_BY, event);
    graph.addTriple(event, Scr.words, Literals.quotedText(changed.quote()));
    graph.addClaim(
        changed.quote(),
        event,
        Scr.changeKind,
        Scr.concept("organisation-change", changed.change().notation()));
    changed
        .date()
        .ifPresent(date -> {
          graph.addClaim(changed.quote(), event, Terms.DATE, Literals.date(date));
          graph.addTriple(event, Scr.sortDate, Literals.firstDay(date));
        });
  }
}
