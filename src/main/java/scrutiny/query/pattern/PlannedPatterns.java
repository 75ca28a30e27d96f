package scrutiny.query.pattern;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.BasicPattern;
import scrutiny.store.copy.NodeNumbers;

/** Patterns between filters, in the order in which they are to be matched. */
final class PlannedPatterns extends OpQuadPattern {
  private final PatternPlans plans;

  /**
   * Creates patterns.
   *
   * @param graph a node, a variable, or {@link Node#ANY} for the union of all graphs
   */
  PlannedPatterns(Node graph, BasicPattern patterns, NodeNumbers nodes) {
    super(graph, patterns);
    this.plans = new PatternPlans(graph, patterns, nodes, row -> patterns);
  }

  /** Returns the patterns with their nodes and variables numbered. */
  PatternPlans plans() {
    return plans;
  }
}
