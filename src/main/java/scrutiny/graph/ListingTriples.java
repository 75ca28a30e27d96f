package scrutiny.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import scrutiny.fact.DocumentListing;
import scrutiny.fact.Titled;
import scrutiny.resolve.Resolution;
import scrutiny.resolve.ResolvedDocument;

/**
 * Writes what an index of documents states about them, to a graph of its own: their web addresses,
 * and the titles and dates that the documents themselves do not state.
 */
final class ListingTriples {
  private final Node graph;
  private final List<Quad> quads;

  private ListingTriples(Node graph, List<Quad> quads) {
    this.graph = graph;
    this.quads = quads;
  }

  static void add(Resolution resolved, List<Quad> quads) {
    ListingTriples triples = new ListingTriples(Terms.uri(resolved.iris().indexGraph()), quads);
    for (ResolvedDocument document : resolved.documents()) {
      document.documentFacts().listing().ifPresent(listing -> triples.add(document, listing));
    }
  }

  private void add(ResolvedDocument document, DocumentListing listing) {
    Node node = Terms.uri(document.iri());
    listing.urls().forEach(url -> addTriple(node, Terms.URL, Terms.uri(url)));
    if (document.documentFacts().facts().stream().noneMatch(Titled.class::isInstance)) {
      listing.title().ifPresent(title -> addTriple(node, Terms.TITLE, Literals.string(title)));
    }
    if (document.published().isEmpty()) {
      listing
          .published()
          .ifPresent(date -> {
            addTriple(node, Terms.ISSUED, Literals.date(date));
            addTriple(node, Scr.issuedFrom, Literals.string("index"));
          });
    }
  }

  private void addTriple(Node subject, Node predicate, Node object) {
    quads.add(Quad.create(graph, subject, predicate, object));
  }
}
