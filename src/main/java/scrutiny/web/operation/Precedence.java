package scrutiny.web.operation;

import java.time.Duration;

/**
 * How long a request goes before others: until either of two times has passed.
 *
 * @param time the time since it began
 * @param processorTime the processor time of its thread, which a busy machine does not prolong
 */
record Precedence(Duration time, Duration processorTime) {
  /** That of a request that gives way to others at once. */
  static final Precedence NONE = new Precedence(Duration.ZERO, Duration.ZERO);

  boolean isNone() {
    return time.isZero();
  }

  /** Returns whether a request that has run for some time goes before others no longer. */
  boolean isUsed(long ranNanos, long processorNanos) {
    return ranNanos >= time.toNanos() || processorNanos >= processorTime.toNanos();
  }
}
