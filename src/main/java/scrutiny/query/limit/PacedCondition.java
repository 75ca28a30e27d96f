package scrutiny.query.limit;

import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/**
 * A condition of a filter that gives way to quick requests each time it is evaluated, since a
 * filter may reject all rows for a long time. It does not check the deadline: an exception would
 * only reject the row.
 */
final class PacedCondition extends ExprFunction1 {
  private final Deadline deadline;

  PacedCondition(Expr condition, Deadline deadline) {
    super(condition, "paced");
    this.deadline = deadline;
  }

  @Override
  protected NodeValue evalSpecial(Binding row, FunctionEnv environment) {
    deadline.giveWay();
    return getArg().eval(row, environment);
  }

  @Override
  public NodeValue eval(NodeValue value) {
    return value;
  }

  @Override
  public Expr copy(Expr condition) {
    return new PacedCondition(condition, deadline);
  }
}
