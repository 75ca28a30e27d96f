package scrutiny.web;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;

/**
 * A fact as a document states it.
 *
 * @param claim the statement's own IRI
 * @param notes what else is said of it: its status, that it is not followed
 */
record StatedFact(
    Node claim, Node subject, Node property, Node object, FactKind kind, List<Node> notes) {
  /** Those that matter most first; else in an order that stays the same. */
  static final Comparator<StatedFact> BY_IMPORTANCE =
      Comparator.comparing(StatedFact::kind)
          .thenComparing(stated -> stated.property().toString())
          .thenComparing(stated -> stated.claim().toString());

  StatedFact {
    notes = List.copyOf(notes);
  }
}
