package scrutiny.query.limit;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * The right of quick requests to go before long ones. On a server that handles quick ones, a long
 * request pauses for most of the time, but not for all of it, so that it still ends. A pause only
 * while a quick request runs would not be enough: collecting the garbage of the long ones would
 * stop quick ones later.
 *
 * <p>A priority of the operating system does less: a thread with a low one keeps the locks and
 * caches that the others wait for, and the garbage that it makes is collected with a normal one.
 */
public final class RightOfWay implements AutoCloseable {
  private static final ScopedValue<RightOfWay> CURRENT = ScopedValue.newInstance();

  /** The number of quick requests that run. */
  private static final AtomicInteger QUICK = new AtomicInteger();

  /** The number of long requests that run. */
  private static final AtomicInteger LONG = new AtomicInteger();

  /** The number of long requests that have ended. */
  private static final AtomicLong LONG_ENDED = new AtomicLong();

  /**
   * The longest pause on one processor for each long request that runs: of two each waits twice as
   * long as one alone, and on two processors half as long.
   */
  private static final Duration PAUSE = Duration.ofMillis(50);

  /**
   * The time between pauses. With this, many long requests together have a tenth of the processors,
   * and one alone on two processors has a sixth of one.
   */
  private static final Duration RUN = Duration.ofMillis(5);

  /** The longest pause for each long request that runs, after code that does not give way. */
  private static final Duration MAX_PAUSE = Duration.ofMillis(100);

  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

  /** How long long requests go on pausing after a quick one. */
  static final Duration BUSY = Duration.ofMillis(300);

  /** When the last quick request ended. */
  private static volatile long lastQuickEnd = System.nanoTime() - BUSY.toNanos();

  /** How often a paused request looks whether it may go on. */
  private static final Duration LOOK = Duration.ofMillis(1);

  private volatile boolean yielding;
  private boolean resting;
  private boolean closed;

  /** When the next pause may begin; only the thread of the request uses it. */
  private long nextPause = System.nanoTime();

  private final AtomicLong pausedNanos = new AtomicLong();

  private RightOfWay() {
    QUICK.incrementAndGet();
  }

  /** Begins a request, which must be closed. */
  public static RightOfWay begin() {
    return new RightOfWay();
  }

  /** Returns the right of way of the request that the current thread handles. */
  public static Optional<RightOfWay> current() {
    return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
  }

  /** Returns whether any request runs. */
  public static boolean isAnyRunning() {
    return QUICK.get() > 0 || LONG.get() > 0;
  }

  /** Returns how many long requests have ended. */
  public static long endedLongRequests() {
    return LONG_ENDED.get();
  }

  /** Runs an action as a part of the request. */
  public void run(Runnable action) {
    ScopedValue.where(CURRENT, this).run(action);
  }

  /** Makes the request a long one, which gives way to others. Can be called from any thread. */
  public synchronized void yieldToOthers() {
    if (!yielding && !closed) {
      count(-1);
      yielding = true;
      count(1);
    }
  }

  /** Returns whether the request is a long one. */
  public boolean isYielding() {
    return yielding;
  }

  /** Ceases to count the request, which waits for its client, as one that runs. */
  public synchronized void rest() {
    if (!resting && !closed) {
      count(-1);
      resting = true;
    }
  }

  /** Counts the request again, whose client reads again. */
  public synchronized void resume() {
    if (resting && !closed) {
      resting = false;
      count(1);
    }
  }

  /** Changes the number of requests of this kind that run. */
  private void count(int change) {
    if (!resting) {
      (yielding ? LONG : QUICK).addAndGet(change);
    }
  }

  /** Pauses if the request is a long one and quick ones run, or have just run; called often. */
  public void giveWay() {
    if (yielding && isBusy() && System.nanoTime() - nextPause >= 0) {
      long start = System.nanoTime();
      long longest = longestPause(start);
      while (isBusy() && System.nanoTime() - start < longest) {
        LockSupport.parkNanos(LOOK.toNanos());
      }
      pausedNanos.addAndGet(System.nanoTime() - start);
      nextPause = System.nanoTime() + RUN.toNanos();
    }
  }

  /** Returns the nanoseconds to pause at most, which are more after a longer run than usual. */
  private long longestPause(long now) {
    double runs = 1 + (now - nextPause) / (double) RUN.toNanos();
    double pause = LONG.get() * runs * PAUSE.toNanos() / PROCESSORS;
    return Math.min((long) pause, LONG.get() * MAX_PAUSE.toNanos());
  }

  private static boolean isBusy() {
    return QUICK.get() > 0 || System.nanoTime() - lastQuickEnd < BUSY.toNanos();
  }

  /** Returns how long the request has paused. */
  public Duration paused() {
    return Duration.ofNanos(pausedNanos.get());
  }

  @Override
  public synchronized void close() {
    if (!closed) {
      count(-1);
      if (yielding) {
        LONG_ENDED.incrementAndGet();
      } else {
        lastQuickEnd = System.nanoTime();
      }
    }
    closed = true;
  }
}
