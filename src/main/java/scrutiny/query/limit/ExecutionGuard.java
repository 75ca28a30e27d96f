package scrutiny.query.limit;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * The limits of one execution, as its expressions and operators check them.
 *
 * @param patterns the compiled regular expressions of the execution
 * @param nodes the number of operators, triple patterns and expressions counted
 */
record ExecutionGuard(
    Deadline deadline,
    QueryLimits limits,
    AllowedServices services,
    PatternCache patterns,
    AtomicInteger nodes) {
  static ExecutionGuard of(Deadline deadline, QueryLimits limits, AllowedServices services) {
    return new ExecutionGuard(deadline, limits, services, new PatternCache(deadline), new AtomicInteger());
  }

  /** Calls an operation, and ends the execution if the operation exceeds a limit. */
  <T> T visibly(Supplier<T> operation) {
    try {
      return operation.get();
    } catch (QueryLimitException e) {
      deadline.fail(e);
      throw e;
    }
  }

  /** Counts parts of the query. */
  void count(int parts) {
    if (nodes.addAndGet(parts) > limits.maxNodes()) {
      throw new QueryLimitException(
          QueryLimitException.Limit.NODES,
          String.format(
              Locale.ROOT,
              "the query has more than %,d operators, triple patterns and expressions; split it",
              limits.maxNodes()));
    }
  }
}
