package scrutiny.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import scrutiny.resolve.Identity;
import scrutiny.resolve.Resolved;
import scrutiny.resolve.Verdict;

/** Which names were taken for one person's, which may be, and why; in the graph of what follows. */
final class IdentityTriples {
  private final Node graph;
  private final List<Quad> quads;

  private IdentityTriples(Node graph, List<Quad> quads) {
    this.graph = graph;
    this.quads = quads;
  }

  static void add(Resolved resolved, List<Quad> quads) {
    IdentityTriples triples =
        new IdentityTriples(Terms.uri(resolved.iris().inferredGraph()), quads);
    resolved.identities().forEach(triples::add);
  }

  private void add(Identity identity) {
    Node decision = Terms.uri(identity.iri());
    state(decision, Terms.TYPE, Scr.IdentityDecision);
    state(decision, Terms.LABEL, Literals.name(label(identity)));
    state(decision, Scr.verdict, Scr.concept("verdict", identity.verdict().notation()));
    state(decision, Scr.rule, Scr.concept("identity-rule", identity.rule().notation()));
    state(decision, Scr.one, Terms.uri(identity.one().alone()));
    state(decision, Scr.other, Terms.uri(identity.other().alone()));
    state(decision, Scr.reason, Literals.string(identity.reason()));
    for (String document : identity.documents()) {
      state(decision, Terms.DERIVED_FROM, Terms.uri(document));
    }
    Node one = Terms.uri(identity.one().person());
    Node other = Terms.uri(identity.other().person());
    if (identity.verdict() == Verdict.POSSIBLY_SAME) {
      state(one, Scr.possiblySame, other);
      state(other, Scr.possiblySame, one);
    }
    replaced(identity.one().alone(), one);
    replaced(identity.other().alone(), other);
  }

  /** Leads from the IRI that a name would have by itself to that of its person. */
  private void replaced(String name, Node person) {
    Node alone = Terms.uri(name);
    if (!alone.equals(person)) {
      state(alone, Terms.REPLACED_BY, person);
    }
  }

  private static String label(Identity identity) {
    String one = identity.one().name();
    String other = identity.other().name();
    return one.equals(other) ? one : one + " and " + other;
  }

  private void state(Node subject, Node predicate, Node object) {
    quads.add(Quad.create(graph, subject, predicate, object));
  }
}
