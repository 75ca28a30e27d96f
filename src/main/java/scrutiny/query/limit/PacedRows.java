package scrutiny.query.limit;

import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;

/** The rows of an operator, each of which checks the deadline and gives way to quick requests. */
final class PacedRows extends QueryIter1 {
  private final Deadline deadline;

  PacedRows(QueryIterator rows, ExecutionContext context, Deadline deadline) {
    super(rows, context);
    this.deadline = deadline;
  }

  @Override
  protected boolean hasNextBinding() {
    deadline.check();
    return getInput().hasNext();
  }

  @Override
  protected Binding moveToNextBinding() {
    return getInput().nextBinding();
  }

  @Override
  protected void closeSubIterator() {}

  @Override
  protected void requestSubCancel() {}
}
