package scrutiny.query.limit;

import java.util.Comparator;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIterDistinct;
import org.apache.jena.sparql.engine.iterator.QueryIterMinus;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.engine.join.Join;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.engine.main.iterator.QueryIterOptionalIndex;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.aggregate.AggCountDistinct;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import scrutiny.query.pattern.PatternMatcher;

/**
 * Executes operators as TDB2 does, and as Jena does on other datasets, except that those that store
 * rows store a limited number, and that sorts, property paths, filters and the rows of each
 * operator check the deadline or give way to quick requests.
 */
final class LimitedExecutor extends OpExecutorTDB2 {
  private final ExecutionGuard guard;
  private final PatternMatcher matcher;

  private LimitedExecutor(ExecutionContext context, ExecutionGuard guard, PatternMatcher matcher) {
    super(context);
    this.guard = guard;
    this.matcher = matcher;
  }

  /** Returns a factory of executors for one execution. */
  static OpExecutorFactory factory(ExecutionGuard guard) {
    PatternMatcher matcher =
        new PatternMatcher(
            guard.deadline()::check, condition -> new PacedCondition(condition, guard.deadline()));
    return context -> new LimitedExecutor(context, guard, matcher);
  }

  @Override
  protected QueryIterator exec(Op operator, QueryIterator input) {
    return new PacedRows(super.exec(operator, input), execCxt, guard.deadline());
  }

  @Override
  protected QueryIterator execute(OpQuadPattern patterns, QueryIterator input) {
    return matcher.match(patterns, input, execCxt).orElseGet(() -> super.execute(patterns, input));
  }

  @Override
  protected QueryIterator execute(OpConditional optional, QueryIterator input) {
    QueryIterator rows = exec(optional.getLeft(), input);
    return matcher
        .matchOptional(optional.getRight(), rows, execCxt)
        .orElseGet(() -> new QueryIterOptionalIndex(rows, optional.getRight(), execCxt));
  }

  @Override
  protected QueryIterator execute(OpFilter filter, QueryIterator input) {
    return matcher.match(filter, input, execCxt).orElseGet(() -> executePaced(filter, input));
  }

  private QueryIterator executePaced(OpFilter filter, QueryIterator input) {
    ExprList paced = new ExprList();
    for (Expr condition : filter.getExprs()) {
      paced.add(new PacedCondition(condition, guard.deadline()));
    }
    return super.execute(OpFilter.filterAlways(paced, filter.getSubOp()), input);
  }

  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    return new PathRows(path.getTriplePath(), input, execCxt, guard);
  }

  @Override
  protected QueryIterator execute(OpOrder order, QueryIterator input) {
    Comparator<Binding> comparator = new BindingComparator(order.getConditions(), execCxt);
    return QueryIterSort.create(
        stored(exec(order.getSubOp(), input)),
        (left, right) -> {
          guard.deadline().check();
          return comparator.compare(left, right);
        },
        execCxt);
  }

  @Override
  protected QueryIterator execute(OpGroup group, QueryIterator input) {
    QueryIterator rows = exec(group.getSubOp(), input);
    return new GroupedRows(
        group,
        group.getAggregators().stream().anyMatch(LimitedExecutor::storesRows) ? stored(rows) : rows,
        execCxt,
        guard);
  }

  @Override
  protected QueryIterator execute(OpDistinct distinct, QueryIterator input) {
    return stored(new QueryIterDistinct(exec(distinct.getSubOp(), input), null, execCxt));
  }

  @Override
  protected QueryIterator execute(OpJoin join, QueryIterator input) {
    QueryIterator left = stored(exec(join.getLeft(), input));
    return Join.join(left, exec(join.getRight(), root()), execCxt);
  }

  @Override
  protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
    QueryIterator left = exec(join.getLeft(), input);
    QueryIterator right = stored(exec(join.getRight(), root()));
    return Join.leftJoin(left, right, join.getExprs(), execCxt);
  }

  @Override
  protected QueryIterator execute(OpMinus minus, QueryIterator input) {
    QueryIterator left = exec(minus.getLeft(), input);
    QueryIterator right = stored(exec(minus.getRight(), root()));
    Set<Var> common = OpVars.visibleVars(minus.getLeft());
    common.retainAll(OpVars.visibleVars(minus.getRight()));
    return QueryIterMinus.create(left, right, common, execCxt);
  }

  /** Returns whether an aggregate stores each row, which no expression of it shows. */
  private static boolean storesRows(ExprAggregator aggregate) {
    return aggregate.getAggregator() instanceof AggCountDistinct;
  }

  private QueryIterator stored(QueryIterator rows) {
    return new StoredRows(rows, execCxt, guard);
  }
}
