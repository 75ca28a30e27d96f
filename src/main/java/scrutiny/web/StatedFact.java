package scrutiny.web;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;

/**
 * A triple that a document states.
 *
 * @param source the claim that records the triple, or the part of the document that it is about
 * @param object the object, or the subject again if a claim has none
 * @param notes the status of the claim and its special types, such as a disagreement
 */
record StatedFact(
    Node source, Node subject, Node property, Node object, FactKind kind, List<Node> notes) {
  /** Orders facts by importance, then by property and source so that the order is stable. */
  static final Comparator<StatedFact> BY_IMPORTANCE =
      Comparator.comparing(StatedFact::kind)
          .thenComparing(fact -> fact.property().toString())
          .thenComparing(fact -> fact.source().toString());

  StatedFact {
    notes = List.copyOf(notes);
  }
}
