package scrutiny.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import scrutiny.resolve.Identity;
import scrutiny.resolve.IdentityVerdict;
import scrutiny.resolve.Resolution;

/** Which names were taken for one person's, which may be, and why; in the graph of what follows. */
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
  }

  private void add(Identity identity) {
    Node decision = Terms.uri(identity.iri());
    addTriple(decision, Terms.TYPE, Scr.IdentityDecision);
    addTriple(decision, Terms.LABEL, Literals.english(label(identity)));
    addTriple(decision, Scr.verdict, Scr.concept("verdict", identity.verdict().notation()));
    addTriple(decision, Scr.rule, Scr.concept("identity-rule", identity.rule().notation()));
    addTriple(decision, Scr.firstPerson, Terms.uri(identity.one().unmergedIri()));
    addTriple(decision, Scr.secondPerson, Terms.uri(identity.other().unmergedIri()));
    addTriple(decision, Scr.reason, Literals.string(identity.reason()));
    for (String document : identity.documents()) {
      addTriple(decision, Terms.DERIVED_FROM, Terms.uri(document));
    }
    Node one = Terms.uri(identity.one().personIri());
    Node other = Terms.uri(identity.other().personIri());
    if (identity.verdict() == IdentityVerdict.POSSIBLY_SAME) {
      addTriple(one, Scr.possiblySame, other);
      addTriple(other, Scr.possiblySame, one);
    }
    addReplacement(identity.one().unmergedIri(), one);
    addReplacement(identity.other().unmergedIri(), other);
  }

  /** Leads from the IRI that a name would have by itself to that of its person. */
  private void addReplacement(String name, Node person) {
    Node alone = Terms.uri(name);
    if (!alone.equals(person)) {
      addTriple(alone, Terms.REPLACED_BY, person);
    }
  }

  private static String label(Identity identity) {
    String one = identity.one().name();
    String other = identity.other().name();
    return one.equals(other) ? one : one + " and " + other;
  }

  private void addTriple(Node subject, Node predicate, Node object) {
    quads.add(Quad.create(graph, subject, predicate, object));
  }
}
