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

/** Writes the findings of reports that articles retell, with their similarity and its evidence. */
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

  /**
   * Adds a retelling as a <a href="https://www.w3.org/TR/prov-o/#qualifiedDerivation">qualified
   * derivation</a>.
   */
  private void add(Retelling retelling, ResolvedDocument article, ResolvedDocument report) {
    Node reportedFinding = FindingTriples.node(retelling.finding(), article);
    Node retoldFinding = FindingTriples.node(retelling.reportFinding(), report);
    Node paragraph = PassageTriples.add(graph, report, retelling.reportFinding().quote(), quads);
    Node sentences = PassageTriples.add(graph, report, retelling.sentences(), quads);
    Node node =
        Terms.uri(
            reportedFinding.getURI()
                + "/retelling/"
                + report.documentFacts().hash().substring(0, 16)
                + "-"
                + retelling.reportFinding().quote().span().start());
    addTriple(reportedFinding, Scr.retells, retoldFinding);
    addTriple(reportedFinding, Scr.retelling, node);
    addTriple(node, Terms.TYPE, Scr.Retelling);
    addTriple(node, Terms.LABEL, EvidenceLabels.retelling(retelling.sentences()));
    addTriple(node, Scr.retoldFinding, retoldFinding);
    addTriple(node, Scr.paragraph, paragraph);
    addTriple(node, Scr.retoldSentences, sentences);
    addTriple(node, Scr.similarity, Literals.score(retelling.similarity()));
    addTriple(node, Scr.sharedWords, Literals.string(String.join(", ", retelling.sharedWords())));
    retelling
        .quotation()
        .ifPresent(
            made -> addTriple(node, Scr.sharedQuotation, StatementTriples.node(article, made)));
    addTriple(node, Terms.DERIVED_FROM, Terms.uri(article.iri()));
    addTriple(node, Terms.DERIVED_FROM, Terms.uri(report.iri()));
  }

  private void addTriple(Node subject, Node predicate, Node object) {
    quads.add(Quad.create(graph, subject, predicate, object));
  }
}
