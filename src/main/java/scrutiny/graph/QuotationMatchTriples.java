package scrutiny.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import scrutiny.resolve.Resolution;
import scrutiny.resolve.ResolvedDocument;
import scrutiny.resolve.quotation.QuotationSource;

/** Writes the paragraphs of reports from which articles quote, with the scores of the matches. */
final class QuotationMatchTriples {
  private final Node graph;
  private final List<Quad> quads;

  private QuotationMatchTriples(Node graph, List<Quad> quads) {
    this.graph = graph;
    this.quads = quads;
  }

  static void add(Resolution resolved, List<Quad> quads) {
    QuotationMatchTriples triples =
        new QuotationMatchTriples(Terms.uri(resolved.iris().inferredGraph()), quads);
    Map<String, ResolvedDocument> documents =
        resolved.documents().stream()
            .collect(Collectors.toMap(d -> d.documentFacts().hash(), Function.identity()));
    for (String hash : new TreeSet<>(resolved.quotationSources().keySet())) {
      for (QuotationSource source : resolved.quotationSources().getOrDefault(hash, List.of())) {
        triples.add(source, document(documents, hash), document(documents, source.report().hash()));
      }
    }
  }

  private static ResolvedDocument document(Map<String, ResolvedDocument> documents, String hash) {
    ResolvedDocument document = documents.get(hash);
    if (document == null) {
      throw new IllegalArgumentException("no document has the hash " + hash);
    }
    return document;
  }

  /**
   * Adds a match as a <a href="https://www.w3.org/TR/prov-o/#qualifiedQuotation">qualified
   * quotation</a>.
   */
  private void add(QuotationSource source, ResolvedDocument article, ResolvedDocument report) {
    Node statement = StatementTriples.node(article, source.statement());
    Node paragraph = PassageTriples.add(graph, report, source.paragraph(), quads);
    Node matchedPassage = PassageTriples.add(graph, report, source.passage(), quads);
    Node match =
        Terms.uri(
            statement.getURI()
                + "/match/"
                + report.documentFacts().hash().substring(0, 16)
                + "-"
                + source.passage().span().start());
    addTriple(statement, Scr.quotedFrom, paragraph);
    addTriple(statement, Scr.quotationMatch, match);
    addTriple(match, Terms.TYPE, Scr.QuotationMatch);
    addTriple(match, Terms.LABEL, EvidenceLabels.quotationMatch(source.passage()));
    addTriple(match, Scr.paragraph, paragraph);
    addTriple(match, Scr.matchedPassage, matchedPassage);
    addTriple(match, Scr.matchScore, Literals.score(source.matchScore()));
    addTriple(match, Terms.DERIVED_FROM, Terms.uri(article.iri()));
    addTriple(match, Terms.DERIVED_FROM, Terms.uri(report.iri()));
    addTriple(Terms.uri(article.iri()), Scr.quotes, Terms.uri(report.iri()));
  }

  private void addTriple(Node subject, Node predicate, Node object) {
    quads.add(Quad.create(graph, subject, predicate, object));
  }
}
