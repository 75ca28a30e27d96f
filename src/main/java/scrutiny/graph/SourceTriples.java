package scrutiny.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import scrutiny.resolve.Resolved;
import scrutiny.resolve.ResolvedDocument;
import scrutiny.resolve.quotation.Source;

/** From which paragraphs of reports quotations come, and how well they match. */
final class SourceTriples {
  private final Node graph;
  private final List<Quad> quads;

  private SourceTriples(Node graph, List<Quad> quads) {
    this.graph = graph;
    this.quads = quads;
  }

  static void add(Resolved resolved, List<Quad> quads) {
    SourceTriples triples = new SourceTriples(Terms.uri(resolved.iris().inferredGraph()), quads);
    Map<String, ResolvedDocument> documents =
        resolved.documents().stream()
            .collect(Collectors.toMap(d -> d.read().hash(), Function.identity()));
    for (String hash : new TreeSet<>(resolved.sources().keySet())) {
      for (Source source : resolved.sources().getOrDefault(hash, List.of())) {
        triples.add(source, known(documents, hash), known(documents, source.report().hash()));
      }
    }
  }

  private static ResolvedDocument known(Map<String, ResolvedDocument> documents, String hash) {
    ResolvedDocument document = documents.get(hash);
    if (document == null) {
      throw new IllegalArgumentException("no document has the hash " + hash);
    }
    return document;
  }

  /** As a <a href="https://www.w3.org/TR/prov-o/#qualifiedQuotation">qualified quotation</a>. */
  private void add(Source source, ResolvedDocument article, ResolvedDocument report) {
    Node statement = StatementTriples.node(article, source.statement());
    Node paragraph = PassageTriples.add(graph, report, source.paragraph(), quads);
    Node words = PassageTriples.add(graph, report, source.words(), quads);
    Node match =
        Terms.uri(
            statement.getURI()
                + "/match/"
                + report.read().hash().substring(0, 16)
                + "-"
                + source.words().span().start());
    state(statement, Scr.quotedFrom, paragraph);
    state(statement, Scr.match, match);
    state(match, Terms.TYPE, Scr.QuotationMatch);
    state(match, Scr.paragraph, paragraph);
    state(match, Scr.matchedWords, words);
    state(match, Scr.matchScore, Literals.share(source.match()));
    state(match, Terms.DERIVED_FROM, Terms.uri(article.iri()));
    state(match, Terms.DERIVED_FROM, Terms.uri(report.iri()));
    state(Terms.uri(article.iri()), Scr.quotes, Terms.uri(report.iri()));
  }

  private void state(Node subject, Node predicate, Node object) {
    quads.add(Quad.create(graph, subject, predicate, object));
  }
}
