package scrutiny.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import scrutiny.resolve.ResolvedDocument;
import scrutiny.text.Quote;

/**
 * Writes the passages of documents, with selectors of the <a
 * href="https://www.w3.org/TR/annotation-model/#selectors">Web Annotation Data Model</a>.
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
    Node selector = Terms.uri(iri(document, quote) + "/selector");
    quads.add(Quad.create(graph, passage, Terms.TYPE, Scr.Passage));
    quads.add(Quad.create(graph, passage, Terms.TYPE, Terms.SPECIFIC_RESOURCE));
    quads.add(Quad.create(graph, passage, Terms.HAS_SOURCE, Terms.uri(document.iri())));
    quads.add(Quad.create(graph, passage, Terms.HAS_SELECTOR, selector));
    quads.add(Quad.create(graph, passage, Scr.page, Literals.integer(quote.page())));
    quads.add(Quad.create(graph, selector, Terms.TYPE, Terms.POSITION_SELECTOR));
    quads.add(Quad.create(graph, selector, Terms.TYPE, Terms.QUOTE_SELECTOR));
    quads.add(Quad.create(graph, selector, Terms.START, Literals.integer(quote.span().start())));
    quads.add(Quad.create(graph, selector, Terms.END, Literals.integer(quote.span().end())));
    quads.add(Quad.create(graph, selector, Terms.EXACT, Literals.string(quote.text())));
    return passage;
  }
}
