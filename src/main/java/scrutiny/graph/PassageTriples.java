package scrutiny.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import scrutiny.resolve.ResolvedDocument;
import scrutiny.text.Quote;

/**
 * Writes the passages of documents. The query {@code web-annotations} constructs the selectors of
 * the <a href="https://www.w3.org/TR/annotation-model/#selectors">Web Annotation Data Model</a>
 * from them. The end of a passage is its start plus the length of its quote, so it is no triple.
 */
final class PassageTriples {
  private PassageTriples() {}

  /** Returns the IRI of the passage that a quote covers. */
  static String iri(ResolvedDocument document, Quote quote) {
    return document.iri() + "/passage/" + quote.span().start() + "-" + quote.span().end();
  }

  /** Adds a passage to a graph, and returns its node. */
  static Node add(Node graph, ResolvedDocument document, Quote quote, List<Quad> quads) {
    Node passage = Terms.uri(iri(document, quote));
    quads.add(Quad.create(graph, passage, Terms.TYPE, Scr.Passage));
    quads.add(Quad.create(graph, passage, Terms.LABEL, EvidenceLabels.passage(quote)));
    quads.add(Quad.create(graph, passage, Scr.document, Terms.uri(document.iri())));
    quads.add(Quad.create(graph, passage, Scr.page, Literals.integer(quote.page())));
    quads.add(Quad.create(graph, passage, Scr.start, Literals.integer(quote.span().start())));
    quads.add(Quad.create(graph, passage, Scr.quote, Literals.string(quote.text())));
    return passage;
  }
}
