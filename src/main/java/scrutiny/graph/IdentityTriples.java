package scrutiny.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import scrutiny.resolve.Identity;
import scrutiny.resolve.IdentityVerdict;
import scrutiny.resolve.Resolution;

/**
 * Writes the decisions on whether names belong to the same person, with their reasons, to the
 * inferred graph.
 */
final class IdentityTriples {
  private final Node graph;
  private final List<Quad> quads;

  private IdentityTriples(Node graph, List<Quad> quads) {
    this.graph = graph;
    this.quads = quads;
  }

  static void add(Resolution resolved, List<Quad> quads) {
    IdentityTriples triples =
        new IdentityTriples(Terms.uri(resolved.iris().inferredGraph()), quads);
    resolved.identities().forEach(triples::add);
    resolved
        .titledIris()
        .forEach(
            (iri, person) -> triples.addReplacement(iri, person.name(), Terms.uri(person.iri())));
  }

  private void add(Identity identity) {
    Node decision = Terms.uri(identity.iri());
    addTriple(decision, Terms.TYPE, Scr.IdentityDecision);
    addTriple(decision, Terms.LABEL, label(identity));
    addTriple(decision, Scr.verdict, Scr.concept("verdict", identity.verdict().notation()));
    addTriple(decision, Scr.rule, Scr.concept("identity-rule", identity.rule().notation()));
    addTriple(decision, Scr.firstPerson, Terms.uri(identity.one().unmergedIri()));
    addTriple(decision, Scr.secondPerson, Terms.uri(identity.other().unmergedIri()));
    addTriple(decision, Scr.reason, Literals.string(identity.reason()));
    for (String document : identity.documents()) {
      addTriple(decision, Terms.DERIVED_FROM, Terms.uri(document));
    }
    Node first = Terms.uri(identity.one().personIri());
    Node second = Terms.uri(identity.other().personIri());
    if (identity.verdict() == IdentityVerdict.POSSIBLY_SAME) {
      addTriple(first, Scr.possiblySame, second);
      addTriple(second, Scr.possiblySame, first);
    }
    addReplacement(identity.one().unmergedIri(), identity.one().name(), first);
    addReplacement(identity.other().unmergedIri(), identity.other().name(), second);
  }

  /**
   * Describes the IRI that a name would have by itself, and links it to the person to whom the name
   * was attributed, so that the IRI can still be resolved.
   */
  private void addReplacement(String iri, String name, Node person) {
    Node unmerged = Terms.uri(iri);
    if (!unmerged.equals(person)) {
      addTriple(unmerged, Terms.TYPE, Terms.PERSON);
      addTriple(unmerged, Terms.NAME, Literals.string(name));
      addTriple(unmerged, Terms.LABEL, Literals.string(name));
      addTriple(unmerged, Terms.SAME_AS, person);
      addTriple(unmerged, Terms.REPLACED_BY, person);
    }
  }

  private static Node label(Identity identity) {
    String first = identity.one().name();
    String second = identity.other().name();
    return first.equals(second)
        ? Literals.string(first)
        : Literals.english(first + " and " + second);
  }

  private void addTriple(Node subject, Node predicate, Node object) {
    quads.add(Quad.create(graph, subject, predicate, object));
  }
}
