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
import scrutiny.resolve.retelling.Retelling;

/** Which findings of reports articles retell, how alike they are, and what told so. */
final class RetellingTriples {
  private final Node graph;
  private final Map<String, ResolvedDocument> documents;
  private final List<Quad> quads;

  private RetellingTriples(Resolution resolved, List<Quad> quads) {
    this.graph = Terms.uri(resolved.iris().inferredGraph());
    this.documents =
        resolved.documents().stream()
            .collect(Collectors.toMap(d -> d.documentFacts().hash(), Function.identity()));
    this.quads = quads;
  }

  static void add(Resolution resolved, List<Quad> quads) {
    RetellingTriples triples = new RetellingTriples(resolved, quads);
    for (String hash : new TreeSet<>(resolved.retellings().keySet())) {
      for (Retelling retelling : resolved.retellings().getOrDefault(hash, List.of())) {
        triples.add(retelling, triples.document(hash), triples.document(retelling.report().hash()));
      }
    }
  }

  private ResolvedDocument document(String hash) {
    ResolvedDocument document = documents.get(hash);
    if (document == null) {
      throw new IllegalArgumentException("no document has the hash " + hash);
    }
    return document;
  }

  /** As a <a href="https://www.w3.org/TR/prov-o/#qualifiedDerivation">qualified derivation</a>. */
  private void add(Retelling retelling, ResolvedDocument article, ResolvedDocument report) {
    Node finding = FindingTriples.node(retelling.finding(), article);
    Node told = FindingTriples.node(retelling.reportFinding(), report);
    Node paragraph = PassageTriples.add(graph, report, retelling.reportFinding().quote(), quads);
    Node sentences = PassageTriples.add(graph, report, retelling.sentences(), quads);
    Node match =
        Terms.uri(
            finding.getURI()
                + "/retelling/"
                + report.documentFacts().hash().substring(0, 16)
                + "-"
                + retelling.reportFinding().quote().span().start());
    addTriple(finding, Scr.retells, told);
    addTriple(finding, Scr.retelling, match);
    addTriple(match, Terms.TYPE, Scr.Retelling);
    addTriple(match, Scr.retoldFinding, told);
    addTriple(match, Scr.paragraph, paragraph);
    addTriple(match, Scr.retoldSentences, sentences);
    addTriple(match, Scr.similarity, Literals.score(retelling.similarity()));
    addTriple(match, Scr.sharedWords, Literals.string(String.join(", ", retelling.sharedWords())));
    retelling
        .quotation()
        .ifPresent(
            made -> addTriple(match, Scr.sharedQuotation, StatementTriples.node(article, made)));
    addTriple(match, Terms.DERIVED_FROM, Terms.uri(article.iri()));
    addTriple(match, Terms.DERIVED_FROM, Terms.uri(report.iri()));
  }

  private void addTriple(Node subject, Node predicate, Node object) {
    quads.add(Quad.create(graph, subject, predicate, object));
  }
}
