package scrutiny.query.limit;

import java.time.Duration;

/**
 * The limits of a query that a client writes.
 *
 * @param timeout the time for a query, from before it is parsed until its last byte is written
 * @param downloadTimeout the time for a prebuilt query whose result is downloaded
 * @param maxQueryBytes the maximum length of the text of a query in UTF-8
 * @param maxRows the maximum number of rows or triples of a result
 * @param maxBytes the maximum number of bytes of a response, before compression
 * @param maxStoredRows the maximum number of rows that one operator, such as a sort, may store
 * @param maxNesting the maximum depth of nested brackets, patterns and expressions
 * @param maxNodes the maximum number of operators, triple patterns, expressions and path steps
 * @param maxPathSteps the maximum number of steps of a property path with its repetitions expanded
 * @param maxTermLength the maximum length in characters of a value that a function makes
 */
public record QueryLimits(
    Duration timeout,
    Duration downloadTimeout,
    int maxQueryBytes,
    long maxRows,
    long maxBytes,
    int maxStoredRows,
    int maxNesting,
    int maxNodes,
    int maxPathSteps,
    int maxTermLength) {
  /** The default limits. */
  public static final QueryLimits DEFAULT =
      new QueryLimits(
          Duration.ofSeconds(30),
          Duration.ofMinutes(10),
          1 << 16,
          1_000_000,
          1L << 30,
          1_000_000,
          100,
          5_000,
          100,
          1 << 20);

  public QueryLimits {
    if (timeout.isNegative() || timeout.isZero() || downloadTimeout.compareTo(timeout) < 0) {
      throw new IllegalArgumentException(
          "a query needs time, and a download at least as much: "
              + timeout
              + ", "
              + downloadTimeout);
    }
    if (maxQueryBytes < 1
        || maxRows < 1
        || maxBytes < 1
        || maxStoredRows < 1
        || maxNesting < 1
        || maxNodes < 1
        || maxPathSteps < 1
        || maxTermLength < 1) {
      throw new IllegalArgumentException("every limit must be positive");
    }
  }

  /** Returns the default limits with another timeout; a download has at least as much time. */
  public QueryLimits withTimeout(Duration newTimeout) {
    Duration download = newTimeout.compareTo(downloadTimeout) > 0 ? newTimeout : downloadTimeout;
    return new QueryLimits(
        newTimeout,
        download,
        maxQueryBytes,
        maxRows,
        maxBytes,
        maxStoredRows,
        maxNesting,
        maxNodes,
        maxPathSteps,
        maxTermLength);
  }
}
