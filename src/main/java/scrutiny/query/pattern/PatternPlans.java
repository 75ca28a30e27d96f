package scrutiny.query.pattern;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import scrutiny.store.copy.NodeNumbers;

/** Triple patterns of one graph, and the order to match them in by which variables are bound. */
final class PatternPlans {
  /** The largest number of variables; each is a bit of a key. */
  static final int MAX_VARIABLES = Long.SIZE;

  /** For how many sets of bound variables plans are stored; rows may bind any set. */
  static final int MAX_PLANS = 32;

  private final Node graph;
  private final List<Var> variables;
  private final NodeNumbers nodes;
  private final Function<Binding, BasicPattern> order;
  private final Map<Long, List<QuadPattern>> plans = new HashMap<>();

  /**
   * Creates plans.
   *
   * @param graph a node, a variable, or {@link Node#ANY} for the union of all graphs
   * @param order returns the patterns in the best order for a row
   */
  PatternPlans(
      Node graph, BasicPattern patterns, NodeNumbers nodes, Function<Binding, BasicPattern> order) {
    this.graph = graph;
    this.variables = variables(graph, patterns);
    this.nodes = nodes;
    this.order = order;
  }

  /** Returns the variables of patterns in a graph. */
  static List<Var> variables(Node graph, BasicPattern patterns) {
    Set<Var> names = new LinkedHashSet<>();
    addVariable(names, graph);
    for (Triple triple : patterns) {
      Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
          .forEach(term -> addVariable(names, term));
    }
    return List.copyOf(names);
  }

  private static void addVariable(Set<Var> names, Node term) {
    if (Var.isVar(term)) {
      names.add(Var.alloc(term));
    }
  }

  /** Returns which of some variables a row binds, a bit for each. */
  static long bound(List<Var> variables, Binding row) {
    long bound = 0;
    for (int i = 0; i < variables.size(); i++) {
      bound |= row.contains(variables.get(i)) ? 1L << i : 0;
    }
    return bound;
  }

  /** Returns the variables of the patterns. */
  List<Var> variables() {
    return variables;
  }

  /**
   * Returns the patterns in the order for a row.
   *
   * @param bound which variables the row binds, a bit for each
   */
  List<QuadPattern> forRow(long bound, Binding row) {
    List<QuadPattern> plan = plans.get(bound);
    if (plan == null) {
      plan =
          order.apply(row).getList().stream()
              .map(triple -> new QuadPattern(graph, triple, variables, nodes))
              .toList();
      if (plans.size() < MAX_PLANS) {
        plans.put(bound, plan);
      }
    }
    return plan;
  }
}
