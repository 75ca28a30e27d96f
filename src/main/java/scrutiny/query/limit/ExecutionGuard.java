package scrutiny.query.limit;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * The limits of one execution, as its expressions and operators check them.
 *
 * @param patterns the compiled regular expressions of the execution
 * @param nodes the number of operators, triple patterns and expressions counted
 * @param characters the number of characters that functions have made
 */
record ExecutionGuard(
    Deadline deadline,
    QueryLimits limits,
    AllowedServices services,
    PatternCache patterns,
    AtomicInteger nodes,
    AtomicLong characters) {
  /** The number of values of maximum length that the functions of a query may make. */
  private static final long MAX_LONGEST_VALUES = 256;

  static ExecutionGuard of(Deadline deadline, QueryLimits limits, AllowedServices services) {
    return new ExecutionGuard(
        deadline,
        limits,
        services,
        new PatternCache(deadline),
        new AtomicInteger(),
        new AtomicLong());
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

  /** Counts characters that a function made, which the query may store. */
  void countCharacters(int length) {
    if (characters.addAndGet(length) > MAX_LONGEST_VALUES * limits.maxTermLength()) {
      throw new QueryLimitException(
          QueryLimitException.Limit.TERM_LENGTH,
          String.format(
              Locale.ROOT,
              "the functions of the query make more than %,d characters; make fewer or shorter"
                  + " values",
              MAX_LONGEST_VALUES * limits.maxTermLength()));
    }
  }
}
