package scrutiny.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.AggSample;
import org.apache.jena.sparql.expr.aggregate.AggSampleDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/**
 * Finds aggregates whose value depends on the order of the rows of their group: {@code SAMPLE}, and
 * {@code GROUP_CONCAT} over rows that are not sorted by its variable.
 */
final class OrderDependentAggregates {
  private OrderDependentAggregates() {}

  /** Returns the order-dependent aggregates of a query and its subqueries. */
  static List<Aggregator> in(Query query) {
    List<Aggregator> found = new ArrayList<>();
    Walker.walk(
        Algebra.compile(query),
        new OpVisitorBase() {
          @Override
          public void visit(OpGroup group) {
            Set<Var> sorted = sortKeys(group.getSubOp());
            for (ExprAggregator aggregate : group.getAggregators()) {
              if (dependsOnOrder(aggregate.getAggregator(), sorted)) {
                found.add(aggregate.getAggregator());
              }
            }
          }
        });
    return found;
  }

  private static boolean dependsOnOrder(Aggregator aggregator, Set<Var> sorted) {
    return switch (aggregator) {
      case AggSample sample -> true;
      case AggSampleDistinct sample -> true;
      case AggGroupConcat concat -> !sorted.containsAll(concat.getExprList().getVarsMentioned());
      // DISTINCT may reorder the values.
      case AggGroupConcatDistinct concat -> true;
      default -> false;
    };
  }

  /** The variables by which rows are sorted right below a grouping. */
  private static Set<Var> sortKeys(Op rows) {
    return switch (rows) {
      case OpDistinct distinct -> sortKeys(distinct.getSubOp());
      case OpProject project -> sortKeys(project.getSubOp());
      case OpOrder order ->
          order.getConditions().stream()
              .map(key -> key.getExpression())
              .filter(key -> key.isVariable())
              .map(key -> key.asVar())
              .collect(Collectors.toSet());
      default -> Set.of();
    };
  }
}
