package scrutiny.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import scrutiny.fact.Finding;
import scrutiny.fact.ProgrammeNamed;

/** Programmes that a document names, and what was found where it does so. */
final class ProgrammeTriples {
  private ProgrammeTriples() {}

  static void add(ProgrammeNamed named, DocumentGraph graph) {
    Node programme = Terms.uri(graph.document().programme(named));
    graph.type(programme, Scr.Programme);
    graph.state(programme, Terms.LABEL, Literals.name(named.name()));
    if (!named.title().equals(named.name())) {
      graph.state(programme, SKOS.altLabel.asNode(), Literals.name(named.title()));
    }
    graph.state(
        programme, Scr.authority, Terms.uri(graph.document().council(named.authority()).iri()));
    graph.claim(named.quote(), graph.iri(), Scr.mentionsProgramme, programme);
    graph.document().read().facts().stream()
        .filter(
            fact -> fact instanceof Finding && fact.quote().span().contains(named.quote().span()))
        .map(fact -> FindingTriples.node((Finding) fact, graph))
        .forEach(finding -> graph.state(finding, Scr.programme, programme));
  }
}
