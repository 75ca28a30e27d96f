package scrutiny.web.operation;

/**
 * The query time that one client has used, as a leaking bucket: use is forgotten at the rate at
 * which the client may run queries in the long run. Not thread-safe.
 */
final class ClientUse {
  private static final double NANOS_PER_SECOND = 1e9;

  /** A client whose mean query takes less than this asks quick questions. */
  private static final double QUICK_SECONDS = 0.25;

  /** A client whose mean query takes this or more asks slow ones. */
  private static final double SLOW_SECONDS = 0.5;

  /** The weight of the last query in the mean. */
  private static final double WEIGHT = 0.3;

  /**
   * The longest time that a query counts with in the mean. One delayed query does not end the
   * client's status as quick; a second one soon after does.
   */
  private static final double MAX_COUNTED_SECONDS = 0.6;

  private static final double UNKNOWN = -1;

  private final double secondsPerNano;
  private double used;
  private double meanSeconds = UNKNOWN;
  private long updated;

  /**
   * Creates the use of a client that has used nothing.
   *
   * @param secondsPerMinute the seconds of query time that are forgotten in a minute
   * @param now the present time in nanoseconds
   */
  ClientUse(double secondsPerMinute, long now) {
    this.secondsPerNano = secondsPerMinute / 60 / NANOS_PER_SECOND;
    this.updated = now;
  }

  /** Returns the seconds of query time that are not forgotten yet. */
  double seconds(long now) {
    used = Math.max(0, used - (now - updated) * secondsPerNano);
    updated = now;
    return used;
  }

  /** Adds a query that ran for some nanoseconds. */
  void add(long nanos, long now) {
    used = seconds(now) + nanos / NANOS_PER_SECOND;
  }

  /** Takes account of how long a query worked whose result the client awaited. */
  void completed(long nanos) {
    double seconds = Math.min(MAX_COUNTED_SECONDS, nanos / NANOS_PER_SECOND);
    meanSeconds = meanSeconds == UNKNOWN ? seconds : meanSeconds + WEIGHT * (seconds - meanSeconds);
  }

  /** Returns whether the client is known, by the queries it has sent, to send quick ones. */
  boolean isQuick() {
    return meanSeconds != UNKNOWN && meanSeconds < QUICK_SECONDS;
  }

  /** Returns whether the client is known, by the queries it has sent, to send slow ones. */
  boolean isSlow() {
    return meanSeconds >= SLOW_SECONDS;
  }

  /** Returns the seconds until the use is below a limit, rounded up. */
  int secondsUntilBelow(double limit, long now) {
    return Math.max(1, (int) Math.ceil((seconds(now) - limit) / secondsPerNano / NANOS_PER_SECOND));
  }
}
