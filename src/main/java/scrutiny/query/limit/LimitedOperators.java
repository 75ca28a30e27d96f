package scrutiny.query.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.aggregate.AggAvg;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.AggMax;
import org.apache.jena.sparql.expr.aggregate.AggMin;
import org.apache.jena.sparql.expr.aggregate.AggSample;
import org.apache.jena.sparql.expr.aggregate.AggSum;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.jspecify.annotations.Nullable;

/** Refuses calls of other servers and of functions that may not be called; limits aggregates. */
final class LimitedOperators extends TransformCopy {
  private final ExecutionGuard guard;

  LimitedOperators(ExecutionGuard guard) {
    this.guard = guard;
  }

  @Override
  public Op transform(OpService service, Op pattern) {
    Node endpoint = service.getService();
    if (!endpoint.isURI() || !guard.services().allows(endpoint.getURI())) {
      throw guard.services().refusal();
    }
    return super.transform(service, pattern);
  }

  @Override
  public Op transform(OpBGP pattern) {
    guard.count(1 + pattern.getPattern().size());
    pattern.getPattern().forEach(LimitedOperators::check);
    return super.transform(pattern);
  }

  @Override
  public Op transform(OpPath path) {
    long steps = PathSteps.count(path.getTriplePath().getPath());
    if (steps > guard.limits().maxPathSteps()) {
      throw new QueryLimitException(
          QueryLimitException.Limit.PATH_STEPS,
          "a property path has more than "
              + guard.limits().maxPathSteps()
              + " steps, counting each repetition; use a shorter path, or * or +");
    }
    guard.count((int) steps);
    return super.transform(path);
  }

  @Override
  public Op transform(OpTable table) {
    guard.count(1);
    return super.transform(table);
  }

  @Override
  public Op transform(OpFilter filter, Op pattern) {
    guard.count(1);
    return super.transform(filter, pattern);
  }

  @Override
  public Op transform(OpExtend extend, Op pattern) {
    guard.count(1);
    return super.transform(extend, pattern);
  }

  @Override
  public Op transform(OpGraph graph, Op pattern) {
    guard.count(1);
    return super.transform(graph, pattern);
  }

  @Override
  public Op transform(OpProject project, Op pattern) {
    guard.count(1);
    return super.transform(project, pattern);
  }

  @Override
  public Op transform(OpJoin join, Op left, Op right) {
    guard.count(1);
    return super.transform(join, left, right);
  }

  @Override
  public Op transform(OpLeftJoin join, Op left, Op right) {
    guard.count(1);
    return super.transform(join, left, right);
  }

  @Override
  public Op transform(OpUnion union, Op left, Op right) {
    guard.count(1);
    return super.transform(union, left, right);
  }

  @Override
  public Op transform(OpMinus minus, Op left, Op right) {
    guard.count(1);
    return super.transform(minus, left, right);
  }

  @Override
  public Op transform(OpTriple triple) {
    check(triple.getTriple());
    return super.transform(triple);
  }

  private static void check(Triple triple) {
    Node predicate = triple.getPredicate();
    String iri = predicate.isURI() ? predicate.getURI() : "";
    boolean named =
        iri.toLowerCase(Locale.ROOT).startsWith("java:")
            || iri.startsWith(ARQConstants.ARQPropertyFunctionLibraryURI);
    if (named && !AllowedPropertyFunctions.all().isRegistered(iri)) {
      throw new QueryLimitException(
          QueryLimitException.Limit.CALLS,
          "the property function <"
              + (iri.length() > 200 ? iri.substring(0, 200) : iri)
              + "> is not allowed");
    }
  }

  @Override
  public Op transform(OpGroup group, Op pattern) {
    StoredValues stored = new StoredValues(guard);
    List<ExprAggregator> limited = new ArrayList<>();
    for (ExprAggregator aggregate : group.getAggregators()) {
      limited.add(new ExprAggregator(aggregate.getVar(), limited(aggregate, stored)));
    }
    return OpGroup.create(pattern, group.getGroupVars(), limited);
  }

  /** Counts the values of an aggregate that stores them. */
  private static Aggregator limited(ExprAggregator aggregate, StoredValues stored) {
    Aggregator aggregator = aggregate.getAggregator();
    ExprList arguments = aggregator.getExprList();
    if (arguments == null || arguments.size() != 1) {
      return aggregator;
    }
    return switch (aggregator) {
      case AggCount ignored -> aggregator;
      case AggCountVar ignored -> aggregator;
      case AggSum ignored -> aggregator;
      case AggAvg ignored -> aggregator;
      case AggMin ignored -> aggregator;
      case AggMax ignored -> aggregator;
      case AggSample ignored -> aggregator;
      case AggGroupConcat concat -> counted(concat, concat.getSeparator(), arguments, stored);
      case AggGroupConcatDistinct concat ->
          counted(concat, concat.getSeparator(), arguments, stored);
      default -> counted(aggregator, null, arguments, stored);
    };
  }

  private static Aggregator counted(
      Aggregator aggregator, @Nullable String separator, ExprList arguments, StoredValues stored) {
    int extra = separator == null ? 1 : separator.length();
    return aggregator.copy(new ExprList(stored.count(arguments.get(0), extra)));
  }
}
