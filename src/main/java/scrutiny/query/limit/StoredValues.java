package scrutiny.query.limit;

import java.util.Locale;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;

/** Counts the characters of the values that the aggregates of a query may store. */
final class StoredValues {
  /** The number of values of maximum length that the aggregates may store. */
  private static final int MAX_LONGEST_VALUES = 64;

  private final ExecutionGuard guard;
  private long characters;

  StoredValues(ExecutionGuard guard) {
    this.guard = guard;
  }

  /**
   * Returns an expression with the same value that counts its length.
   *
   * @param extra the characters stored in addition to each value
   */
  Expr count(Expr expression, int extra) {
    return new CountedValue(expression, extra, this);
  }

  private void add(long length) {
    guard.deadline().check();
    guard.deadline().countStored();
    characters += length;
    long max = (long) MAX_LONGEST_VALUES * guard.limits().maxTermLength();
    if (characters > max) {
      guard.visibly(() -> {
        throw new QueryLimitException(
            QueryLimitException.Limit.TERM_LENGTH,
            String.format(
                Locale.ROOT,
                "the aggregates read more than %,d characters; aggregate fewer or shorter values",
                max));
      });
    }
  }

  /** An expression whose evaluation is counted. */
  private static final class CountedValue extends ExprFunction1 {
    private final int extra;
    private final StoredValues stored;

    CountedValue(Expr expression, int extra, StoredValues stored) {
      super(expression, "counted");
      this.extra = extra;
      this.stored = stored;
    }

    @Override
    public NodeValue eval(NodeValue value) {
      stored.add((long) extra + value.asString().length());
      return value;
    }

    @Override
    public Expr copy(Expr expression) {
      return new CountedValue(expression, extra, stored);
    }
  }
}
