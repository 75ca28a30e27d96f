package scrutiny.query.pattern;

import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterFilterExpr;
import org.apache.jena.sparql.engine.iterator.QueryIterPeek;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderTransformation;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import scrutiny.store.copy.QuadCopy;

/**
 * Matches the patterns of one execution with the copy of its store, in the order that TDB2 would
 * choose. A part that is executed for each row is planned once.
 */
public final class PatternMatcher {
  /** A part may be rewritten for each row, and is then another one each time. */
  private static final int MAX_PARTS = 200;

  private final Runnable check;
  private final UnaryOperator<Expr> condition;
  private final IdentityHashMap<Op, PatternPlans> plans = new IdentityHashMap<>();
  private final IdentityHashMap<Op, FilterPlans> filters = new IdentityHashMap<>();

  /**
   * Creates a matcher.
   *
   * @param check is run for each quad
   * @param condition is applied to the conditions of filters
   */
  public PatternMatcher(Runnable check, UnaryOperator<Expr> condition) {
    this.check = check;
    this.condition = condition;
  }

  /** Returns the rows of patterns, if there is a copy of the store that they are for. */
  public Optional<QueryIterator> match(
      OpQuadPattern patterns, QueryIterator rows, ExecutionContext context) {
    return copyFor(patterns, context).map(copy -> rows(patterns, false, copy, rows, context));
  }

  /** Returns the filtered rows of patterns, if there is a copy of the store that they are for. */
  public Optional<QueryIterator> match(
      OpFilter filter, QueryIterator rows, ExecutionContext context) {
    return filter.getSubOp() instanceof OpQuadPattern patterns
        ? copyFor(patterns, context).map(copy -> match(filter, patterns, copy, rows, context))
        : Optional.empty();
  }

  private QueryIterator match(
      OpFilter filter,
      OpQuadPattern patterns,
      QuadCopy copy,
      QueryIterator rows,
      ExecutionContext context) {
    if (patterns instanceof PlannedPatterns) {
      QueryIterator filtered = rows(patterns, false, copy, rows, context);
      for (Expr expression : filter.getExprs()) {
        filtered = new QueryIterFilterExpr(filtered, condition.apply(expression), context);
      }
      return filtered;
    }
    QueryIterPeek input = QueryIterPeek.create(rows, context);
    return input.hasNext()
        ? QC.execute(placed(filter, patterns, input.peek(), copy, context), input, context)
        : input;
  }

  /**
   * Returns rows with the matches of an optional part, or as they are where it has none, if there
   * is a copy of the store that its patterns are for.
   */
  public Optional<QueryIterator> matchOptional(
      Op part, QueryIterator rows, ExecutionContext context) {
    if (part instanceof OpQuadPattern patterns) {
      return copyFor(patterns, context).map(copy -> rows(patterns, true, copy, rows, context));
    }
    return hasOnlyPatterns(part, context)
        ? Optional.of(new OptionalRows(rows, part, context))
        : Optional.empty();
  }

  /** Returns whether a part gives the same rows for values in its input as in its patterns. */
  private static boolean hasOnlyPatterns(Op part, ExecutionContext context) {
    return switch (part) {
      case OpQuadPattern patterns -> copyFor(patterns, context).isPresent();
      // The pattern of an EXISTS may have parts that do not see its input, such as a MINUS.
      case OpFilter filter ->
          filter.getExprs().getList().stream().noneMatch(PatternMatcher::hasPattern)
              && hasOnlyPatterns(filter.getSubOp(), context);
      case OpConditional optional ->
          hasOnlyPatterns(optional.getLeft(), context)
              && hasOnlyPatterns(optional.getRight(), context);
      case OpSequence sequence ->
          sequence.getElements().stream().allMatch(element -> hasOnlyPatterns(element, context));
      default -> false;
    };
  }

  /** Returns whether an expression contains a pattern, as EXISTS does. */
  private static boolean hasPattern(Expr expression) {
    return expression instanceof ExprFunctionOp
        || (expression instanceof ExprFunction function
            && function.getArgs().stream().anyMatch(PatternMatcher::hasPattern));
  }

  private static Optional<QuadCopy> copyFor(OpQuadPattern patterns, ExecutionContext context) {
    return context.getDataset() instanceof DatasetGraphTDB data
            && (patterns instanceof PlannedPatterns || isMatchable(patterns, context))
        ? QuadCopy.of(data, context.getContext())
        : Optional.empty();
  }

  private static boolean isMatchable(OpQuadPattern patterns, ExecutionContext context) {
    Node graph = OpExecutorTDB2.decideGraphNode(patterns.getGraphNode(), context);
    BasicPattern triples = patterns.getBasicPattern();
    return graph != null
        && !triples.isEmpty()
        && triples.getList().stream().noneMatch(PatternMatcher::hasTripleTerm)
        && PatternPlans.variables(graph, triples).size() <= PatternPlans.MAX_VARIABLES;
  }

  private static boolean hasTripleTerm(Triple triple) {
    return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
        .anyMatch(Node::isTripleTerm);
  }

  private QueryIterator rows(
      OpQuadPattern patterns,
      boolean optional,
      QuadCopy copy,
      QueryIterator rows,
      ExecutionContext context) {
    PatternPlans found =
        patterns instanceof PlannedPatterns planned ? planned.plans() : plans.get(patterns);
    if (found == null) {
      BasicPattern triples = patterns.getBasicPattern();
      found =
          new PatternPlans(
              OpExecutorTDB2.decideGraphNode(patterns.getGraphNode(), context),
              triples,
              copy.nodes(),
              row -> ordered(triples, row, context));
      if (plans.size() < MAX_PARTS) {
        plans.put(patterns, found);
      }
    }
    return new PatternRows(found, optional, copy, rows, context, check);
  }

  /** Returns patterns in the order that is best for a row. */
  private static BasicPattern ordered(
      BasicPattern patterns, Binding row, ExecutionContext context) {
    ReorderTransformation order = ((DatasetGraphTDB) context.getDataset()).getReorderTransform();
    BasicPattern substituted = Substitute.substitute(patterns, row);
    return order == null || !substituted.getList().stream().allMatch(PatternMatcher::mayMatch)
        ? patterns
        : order.reorderIndexes(substituted).reorder(patterns);
  }

  /** Returns whether the predicate may be one: TDB2 cannot order patterns whose is a literal. */
  private static boolean mayMatch(Triple triple) {
    return triple.getPredicate().isURI() || triple.getPredicate().isVariable();
  }

  /** Returns patterns with each condition after the pattern that binds its last variable. */
  private Op placed(
      OpFilter filter,
      OpQuadPattern patterns,
      Binding row,
      QuadCopy copy,
      ExecutionContext context) {
    FilterPlans found = filters.get(filter);
    if (found == null) {
      BasicPattern triples = patterns.getBasicPattern();
      found =
          new FilterPlans(
              filter,
              OpExecutorTDB2.decideGraphNode(patterns.getGraphNode(), context),
              triples,
              copy.nodes(),
              next -> ordered(triples, next, context));
      if (filters.size() < MAX_PARTS) {
        filters.put(filter, found);
      }
    }
    return found.forRow(row);
  }
}
