package scrutiny.graph;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.Quad;
import scrutiny.fact.Fact;
import scrutiny.resolve.Resolved;
import scrutiny.resolve.ResolvedDocument;

/** The graphs of documents: one for each, and one for what follows from them together. */
public final class Graphs {
  private Graphs() {}

  /** All quads, in no order; some stand more than once. */
  public static List<Quad> of(Resolved resolved) {
    List<Quad> quads = new ArrayList<>();
    for (ResolvedDocument document : resolved.documents()) {
      add(document, quads);
    }
    InferredTriples.add(resolved, quads);
    StoryTriples.add(resolved, quads);
    IdentityTriples.add(resolved, quads);
    SourceTriples.add(resolved, quads);
    RetellingTriples.add(resolved, quads);
    ReportLinks.add(resolved, quads);
    return quads;
  }

  private static void add(ResolvedDocument document, List<Quad> quads) {
    DocumentGraph graph = new DocumentGraph(document, quads);
    DocumentTriples.add(graph);
    for (Fact fact : document.read().facts()) {
      FactTriples.add(fact, graph);
    }
  }
}
