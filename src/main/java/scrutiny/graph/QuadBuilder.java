package scrutiny.graph;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.Quad;
import scrutiny.fact.Fact;
import scrutiny.resolve.Resolution;
import scrutiny.resolve.ResolvedDocument;

/**
 * Builds the graphs of documents: one for each, and one for what is inferred from them together.
 */
public final class QuadBuilder {
  private QuadBuilder() {}

  /** Returns all quads, in no particular order and with duplicates. */
  public static List<Quad> build(Resolution resolved) {
    List<Quad> quads = new ArrayList<>();
    for (ResolvedDocument document : resolved.documents()) {
      add(document, quads);
    }
    ListingTriples.add(resolved, quads);
    SortDateTriples.add(Terms.uri(resolved.iris().inferredGraph()), quads);
    DirectorTriples.add(resolved, quads);
    NotAfterTriples.add(resolved, quads);
    StandardTermTriples.add(resolved, quads);
    JudgementSequenceTriples.add(resolved, quads);
    ServiceHistoryTriples.add(resolved, quads);
    IdentityTriples.add(resolved, quads);
    QuotationMatchTriples.add(resolved, quads);
    RetellingTriples.add(resolved, quads);
    ReportLinks.add(resolved, quads);
    return quads;
  }

  private static void add(ResolvedDocument document, List<Quad> quads) {
    DocumentGraph graph = new DocumentGraph(document, quads);
    DocumentTriples.add(graph);
    for (Fact fact : document.documentFacts().facts()) {
      FactTriples.add(fact, graph);
    }
  }
}
