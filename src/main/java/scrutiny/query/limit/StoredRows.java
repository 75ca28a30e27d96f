package scrutiny.query.limit;

import java.util.Locale;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;

/** Rows that an operator stores, up to a maximum number. */
final class StoredRows extends QueryIter1 {
  private final ExecutionGuard guard;
  private int count;

  StoredRows(QueryIterator rows, ExecutionContext context, ExecutionGuard guard) {
    super(rows, context);
    this.guard = guard;
  }

  @Override
  protected boolean hasNextBinding() {
    return getInput().hasNext();
  }

  @Override
  protected Binding moveToNextBinding() {
    count(++count, guard);
    return getInput().nextBinding();
  }

  /** Counts a row that an operator stores, of a number with it that must be within the limit. */
  static void count(long rows, ExecutionGuard guard) {
    guard.deadline().countStored();
    if (rows > guard.limits().maxStoredRows()) {
      guard.visibly(() -> {
        throw new QueryLimitException(
            QueryLimitException.Limit.STORED_ROWS,
            String.format(
                Locale.ROOT,
                "the query sorts, joins or groups more than %,d rows; make its patterns more"
                    + " specific",
                guard.limits().maxStoredRows()));
      });
    }
  }

  @Override
  protected void closeSubIterator() {}

  @Override
  protected void requestSubCancel() {}
}
