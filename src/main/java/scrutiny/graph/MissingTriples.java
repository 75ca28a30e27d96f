package scrutiny.graph;

import org.apache.jena.graph.Node;
import scrutiny.fact.ValueMissing;

/** What a document lacks of what one of its kind should tell, and why. */
final class MissingTriples {
  private MissingTriples() {}

  static void add(ValueMissing missing, DocumentGraph graph) {
    String area = missing.area().map(a -> "/" + a.notation()).orElse("");
    Node node = graph.part("missing/" + missing.value().notation() + area);
    graph.type(node, Scr.MissingValue);
    graph.state(graph.iri(), Scr.lacks, node);
    graph.state(node, Scr.expectedValue, Scr.concept("value", missing.value().notation()));
    missing.area().ifPresent(a -> graph.state(node, Scr.area, Scr.concept("area", a.notation())));
    Node reason = Scr.concept("reason", missing.reason().notation());
    graph.claim(missing.quote(), node, Scr.missingReason, reason);
  }
}
