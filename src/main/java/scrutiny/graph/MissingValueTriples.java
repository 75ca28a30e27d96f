package scrutiny.graph;

import org.apache.jena.graph.Node;
import scrutiny.fact.ValueMissing;

/** Writes the values that a document of its kind should state but does not, with the reasons. */
final class MissingValueTriples {
  private MissingValueTriples() {}

  static void add(ValueMissing missing, DocumentGraph graph) {
    String area = missing.area().map(a -> "/" + a.notation()).orElse("");
    Node node = graph.part("missing/" + missing.value().notation() + area);
    graph.addTypes(node, Scr.MissingValue);
    graph.addTriple(node, Terms.LABEL, Labels.missingValue(missing));
    graph.addTriple(graph.iri(), Scr.missingValue, node);
    graph.addTriple(node, Scr.expectedValue, Scr.concept("value", missing.value().notation()));
    missing
        .area()
        .ifPresent(a -> graph.addTriple(node, Scr.area, Scr.concept("area", a.notation())));
    Node reason = Scr.concept("reason", missing.reason().notation());
    graph.addClaim(missing.quote(), node, Scr.missingReason, reason);
  }
}
