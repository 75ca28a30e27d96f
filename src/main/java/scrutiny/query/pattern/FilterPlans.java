package scrutiny.query.pattern;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.optimize.TransformFilterPlacement;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import scrutiny.store.copy.NodeNumbers;

/** Patterns with conditions between them, in the order for the variables that a row binds. */
final class FilterPlans {
  private final OpFilter filter;
  private final Node graph;
  private final List<Var> variables;
  private final NodeNumbers nodes;
  private final Function<Binding, BasicPattern> order;
  private final Map<Long, Op> plans = new HashMap<>();

  /**
   * Creates plans.
   *
   * @param graph a node, a variable, or {@link Node#ANY} for the union of all graphs
   * @param order returns the patterns in the best order for a row
   */
  FilterPlans(
      OpFilter filter,
      Node graph,
      BasicPattern patterns,
      NodeNumbers nodes,
      Function<Binding, BasicPattern> order) {
    this.filter = filter;
    this.graph = graph;
    this.variables = PatternPlans.variables(graph, patterns);
    this.nodes = nodes;
    this.order = order;
  }

  /** Returns the patterns, with each condition after the pattern that binds its last variable. */
  Op forRow(Binding row) {
    long bound = PatternPlans.bound(variables, row);
    Op plan = plans.get(bound);
    if (plan == null) {
      plan =
          planned(TransformFilterPlacement.transform(filter.getExprs(), graph, order.apply(row)));
      if (plans.size() < PatternPlans.MAX_PLANS) {
        plans.put(bound, plan);
      }
    }
    return plan;
  }

  private Op planned(Op part) {
    return switch (part) {
      case OpFilter conditions ->
          OpFilter.filterBy(conditions.getExprs(), planned(conditions.getSubOp()));
      case OpSequence sequence -> {
        OpSequence parts = OpSequence.create();
        sequence.getElements().forEach(element -> parts.add(planned(element)));
        yield parts;
      }
      case OpQuadPattern patterns when !patterns.getBasicPattern().isEmpty() ->
          new PlannedPatterns(graph, patterns.getBasicPattern(), nodes);
      default -> part;
    };
  }
}
