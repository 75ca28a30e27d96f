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
import scrutiny.resolve.retelling.Retelling;

/** Which findings of reports articles retell, how alike they are, and what told so. */
final class RetellingTriples {
  private final Node graph;
  private final Map<String, ResolvedDocument> documents;
  private final List<Quad> quads;

  private RetellingTriples(Resolved resolved, List<Quad> quads) {
    this.graph = Terms.uri(resolved.iris().inferredGraph());
    this.documents =
        resolved.documents().stream()
            .collect(Collectors.toMap(d -> d.read().hash(), Function.identity()));
    this.quads = quads;
  }

  static void add(Resolved resolved, List<Quad> quads) {
    RetellingTriples triples = new RetellingTriples(resolved, quads);
    for (String hash : new TreeSet<>(resolved.retellings().keySet())) {
      for (Retelling retelling : resolved.retellings().getOrDefault(hash, List.of())) {
        triples.add(retelling, triples.known(hash), triples.known(retelling.report().hash()));
      }
    }
  }

  private ResolvedDocument known(String hash) {
    ResolvedDocument document = documents.get(hash);
    if (document == null) {
      throw new IllegalArgumentException("no document has the hash " + hash);
    }
    return document;
  }

  /** As a <a href="https://www.w3.org/TR/prov-o/#qualifiedDerivation">qualified derivation</a>. */
  private void add(Retelling retelling, ResolvedDocument article, ResolvedDocument report) {
    Node finding = FindingTriples.node(retelling.finding(), article);
    Node told = FindingTriples.node(retelling.told(), report);
    Node paragraph = PassageTriples.add(graph, report, retelling.told().quote(), quads);
    Node sentences = PassageTriples.add(graph, report, retelling.sentences(), quads);
    Node match =
        Terms.uri(
            finding.getURI()
                + "/retelling/"
                + report.read().hash().substring(0, 16)
                + "-"
                + retelling.told().quote().span().start());
    state(finding, Scr.retells, told);
    state(finding, Scr.retelling, match);
    state(match, Terms.TYPE, Scr.Retelling);
    state(match, Scr.retold, told);
    state(match, Scr.paragraph, paragraph);
    state(match, Scr.retoldSentences, sentences);
    state(match, Scr.similarity, Literals.share(retelling.similarity()));
    state(match, Scr.sharedWords, Literals.string(String.join(", ", retelling.shared())));
    retelling
        .quotation()
        .ifPresent(
            made -> state(match, Scr.throughQuotation, StatementTriples.node(article, made)));
    state(match, Terms.DERIVED_FROM, Terms.uri(article.iri()));
    state(match, Terms.DERIVED_FROM, Terms.uri(report.iri()));
  }

  private void state(Node subject, Node predicate, Node object) {
    quads.add(Quad.create(graph, subject, predicate, object));
  }
}
