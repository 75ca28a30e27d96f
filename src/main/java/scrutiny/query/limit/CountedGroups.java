package scrutiny.query.limit;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.graph.NodeTransform;
import org.apache.jena.sparql.serializer.SerializationContext;

/** An aggregate that counts the groups of its operator while they are made. */
final class CountedGroups implements Aggregator {
  /** The variable of the aggregate of a group that has no other; no query can name it. */
  private static final Var UNNAMED = Var.alloc("/groups");

  private final Aggregator aggregate;
  private final ExecutionGuard guard;
  private long count;

  private CountedGroups(Aggregator aggregate, ExecutionGuard guard) {
    this.aggregate = aggregate;
    this.guard = guard;
  }

  /** Returns the aggregates of an operator, of which the first counts its groups. */
  static List<ExprAggregator> of(OpGroup group, ExecutionGuard guard) {
    List<ExprAggregator> aggregates = new ArrayList<>(group.getAggregators());
    if (group.getGroupVars().isEmpty()) {
      return aggregates;
    }
    if (aggregates.isEmpty()) {
      aggregates.add(new ExprAggregator(UNNAMED, new AggCount()));
    }
    ExprAggregator first = aggregates.getFirst();
    aggregates.set(
        0, new ExprAggregator(first.getVar(), new CountedGroups(first.getAggregator(), guard)));
    return aggregates;
  }

  @Override
  public Accumulator createAccumulator() {
    StoredRows.count(++count, guard);
    return aggregate.createAccumulator();
  }

  @Override
  public Node getValueEmpty() {
    return aggregate.getValueEmpty();
  }

  @Override
  public String toPrefixString() {
    return aggregate.toPrefixString();
  }

  @Override
  public String key() {
    return aggregate.key();
  }

  @Override
  public String getName() {
    return aggregate.getName();
  }

  @Override
  public ExprList getExprList() {
    return aggregate.getExprList();
  }

  @Override
  public Aggregator copy(ExprList arguments) {
    return new CountedGroups(aggregate.copy(arguments), guard);
  }

  @Override
  public Aggregator copyTransform(NodeTransform transform) {
    return new CountedGroups(aggregate.copyTransform(transform), guard);
  }

  @Override
  public String asSparqlExpr(SerializationContext context) {
    return aggregate.asSparqlExpr(context);
  }

  @Override
  public int hashCode() {
    return aggregate.hashCode();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Aggregator that && equals(that, false);
  }

  @Override
  public boolean equals(Aggregator other, boolean bySyntax) {
    return aggregate.equals(other instanceof CountedGroups that ? that.aggregate : other, bySyntax);
  }
}
