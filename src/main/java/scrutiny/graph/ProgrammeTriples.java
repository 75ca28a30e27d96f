package scrutiny.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import scrutiny.fact.Finding;
import scrutiny.fact.ProgrammeNamed;

/** Writes the programmes that a document names, and the findings in which it names them. */
final class ProgrammeTriples {
  private ProgrammeTriples() {}

  static void add(ProgrammeNamed named, DocumentGraph graph) {
    Node programme = Terms.uri(graph.document().programme(named));
    graph.addTypes(programme, Scr.Programme);
    graph.addTriple(programme, Terms.LABEL, Literals.string(named.name()));
    if (!named.title().equals(named.name())) {
      graph.addTriple(programme, SKOS.altLabel.asNode(), Literals.string(named.title()));
    }
    graph.addTriple(
        programme, Scr.authority, Terms.uri(graph.document().council(named.authority()).iri()));
    graph.addClaim(named.quote(), graph.iri(), Scr.mentionsProgramme, programme);
    graph.document().documentFacts().facts().stream()
        .filter(
            fact -> fact instanceof Finding && fact.quote().span().contains(named.quote().span()))
        .map(fact -> FindingTriples.node((Finding) fact, graph))
        .forEach(finding -> graph.addTriple(finding, Scr.programme, programme));
  }
}
