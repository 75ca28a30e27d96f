package scrutiny.graph;

import org.apache.jena.graph.Node;
import scrutiny.fact.OrganisationChanged;

/** How the organisation of councils' services changed: W3C's change events (ORG, section 5.6). */
final class OrganisationChangeTriples {
  private OrganisationChangeTriples() {}

  static void add(OrganisationChanged changed, DocumentGraph graph) {
    Node event = graph.part("organisation-change/" + changed.quote().span().start());
    Node council = Terms.uri(graph.document().council(changed.authority()).iri());
    graph.type(event, Scr.OrganisationChange, Terms.CHANGE_EVENT);
    graph.state(event, Scr.document, graph.iri());
    graph.state(event, Scr.authority, council);
    graph.state(council, Terms.CHANGED_BY, event);
    graph.state(event, Scr.words, Literals.words(changed.quote()));
    graph.claim(
        changed.quote(),
        event,
        Scr.changeKind,
        Scr.concept("organisation-change", changed.change().notation()));
    changed
        .date()
        .ifPresent(date -> graph.claim(changed.quote(), event, Terms.DATE, Literals.date(date)));
  }
}
