package scrutiny.graph;

import org.apache.jena.graph.Node;
import scrutiny.fact.ServicesDelivered;

/** Writes that a body of the register delivers services for a council, as a document states. */
final class DeliveryTriples {
  private DeliveryTriples() {}

  static void add(ServicesDelivered delivered, DocumentGraph graph) {
    Node delivery = Terms.uri(graph.document().delivery(delivered));
    Node council = Terms.uri(graph.document().council(delivered.authority()).iri());
    graph.addTypes(delivery, Scr.Delivery);
    graph.addTriple(delivery, Scr.deliversFor, council);
    graph.addClaim(
        delivered.quote(),
        delivery,
        Scr.deliveredBy,
        Terms.uri(graph.document().deliveryBody(delivered.body())));
  }
}
