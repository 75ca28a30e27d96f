package scrutiny.query.limit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.jspecify.annotations.Nullable;

/** The groups of rows with their aggregates. Each group counts as a stored row. */
final class GroupedRows extends QueryIter1 {
  private final VarExprList keys;
  private final List<ExprAggregator> aggregates;
  private final ExecutionGuard guard;
  private @Nullable Iterator<Binding> groups;

  GroupedRows(OpGroup group, QueryIterator rows, ExecutionContext context, ExecutionGuard guard) {
    super(rows, context);
    this.keys = group.getGroupVars();
    this.aggregates = group.getAggregators();
    this.guard = guard;
  }

  @Override
  protected boolean hasNextBinding() {
    return groups().hasNext();
  }

  @Override
  protected Binding moveToNextBinding() {
    return groups().next();
  }

  private Iterator<Binding> groups() {
    Iterator<Binding> known = groups;
    if (known == null) {
      known = group();
      groups = known;
    }
    return known;
  }

  private Iterator<Binding> group() {
    Map<List<@Nullable Node>, List<Accumulator>> accumulators = new HashMap<>();
    while (getInput().hasNext()) {
      Binding row = getInput().nextBinding();
      List<@Nullable Node> key = key(row);
      List<Accumulator> ofGroup = accumulators.get(key);
      if (ofGroup == null) {
        ofGroup = aggregates.stream().map(a -> a.getAggregator().createAccumulator()).toList();
        accumulators.put(key, ofGroup);
        if (!keys.isEmpty()) {
          StoredRows.count(accumulators.size(), guard);
        }
      }
      for (Accumulator accumulator : ofGroup) {
        accumulator.accumulate(row, getExecContext());
      }
    }
    return accumulators.isEmpty() && keys.isEmpty()
        ? List.of(ofNoRows()).iterator()
        : accumulators.entrySet().stream().map(e -> row(e.getKey(), e.getValue())).iterator();
  }

  /** Returns the values of the keys in their order; null for a key without a value. */
  private List<@Nullable Node> key(Binding row) {
    @Nullable Node[] values = new Node[keys.size()];
    int i = 0;
    for (Var variable : keys.getVars()) {
      values[i++] =
          keys.hasExpr(variable) ? keys.get(variable, row, getExecContext()) : row.get(variable);
    }
    return Arrays.asList(values);
  }

  private Binding row(List<@Nullable Node> key, List<Accumulator> ofGroup) {
    BindingBuilder row = Binding.builder();
    for (int i = 0; i < key.size(); i++) {
      Node value = key.get(i);
      if (value != null) {
        row.add(keys.getVars().get(i), value);
      }
    }
    for (int i = 0; i < ofGroup.size(); i++) {
      NodeValue value = ofGroup.get(i).getValue();
      if (value != null) {
        row.add(aggregates.get(i).getVar(), value.asNode());
      }
    }
    return row.build();
  }

  /** Returns the one group of a query without keys whose pattern has no rows. */
  private Binding ofNoRows() {
    BindingBuilder row = Binding.builder();
    for (ExprAggregator aggregate : aggregates) {
      Node value = aggregate.getAggregator().getValueEmpty();
      if (value != null) {
        row.add(aggregate.getVar(), value);
      }
    }
    return row.build();
  }

  @Override
  protected void closeSubIterator() {}

  @Override
  protected void requestSubCancel() {}
}
