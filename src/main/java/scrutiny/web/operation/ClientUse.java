package scrutiny.web.operation;

/**
 * The query time that one client has used, as a leaking bucket: use is forgotten at the rate at
 * which the client may run queries in the long run. Not thread-safe.
 */
final class ClientUse {
  private static final double NANOS_PER_SECOND = 1e9;

  private final double secondsPerNano;
  private double used;
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

  /** Returns the seconds until the use is below a limit, rounded up. */
  int secondsUntilBelow(double limit, long now) {
    return Math.max(1, (int) Math.ceil((seconds(now) - limit) / secondsPerNano / NANOS_PER_SECOND));
  }
}
