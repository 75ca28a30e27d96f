package scrutiny.query.limit;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * The right of quick requests to go before long ones. On a server that handles quick ones, a long
 * request pauses for most of the time, but not for all of it, so that it still ends. It would not
 * do to pause just while a quick one runs: the garbage of the long ones is collected later, and
 * stops them all.
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

  /** The longest pause for each long request that runs: two wait twice as long as one. */
  private static final Duration PAUSE = Duration.ofMillis(25);

  /**
   * The time between pauses. With this, the long requests together run for a sixth of the time of
   * one processor at least.
   */
  private static final Duration RUN = Duration.ofMillis(5);

  /** How long long requests go on pausing after a quick one. */
  static final Duration BUSY = Duration.ofMillis(300);

  /** When the last quick request ended. */
  private static volatile long lastQuickEnd = System.nanoTime() - BUSY.toNanos();

  /** How often a paused request looks whether it may go on. */
  private static final Duration LOOK = Duration.ofMillis(1);

  private volatile boolean yielding;
  private boolean closed;

  /** When the next pause may begin; only the thread of the request uses it. */
  private long nextPause = System.nanoTime();

  private long pausedNanos;

  private RightOfWay() {
    QUICK.incrementAndGet();
  }

  /** Begins a request, which must be closed. */
  public static RightOfWay begin() {
    return new RightOfWay();
  }

  /** Returns that of the request that the current thread handles. */
  static Optional<RightOfWay> current() {
    return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
  }

  /** Returns whether a long request runs. */
  public static boolean isAnyLong() {
    return LONG.get() > 0;
  }

  /** Runs an action as a part of the request. */
  public void run(Runnable action) {
    ScopedValue.where(CURRENT, this).run(action);
  }

  /** Makes the request a long one, which gives way to others. Can be called from any thread. */
  public synchronized void yieldToOthers() {
    if (!yielding && !closed) {
      LONG.incrementAndGet();
      QUICK.decrementAndGet();
      yielding = true;
    }
  }

  /** Pauses if the request is a long one and quick ones run, or have just run; called often. */
  void giveWay() {
    if (yielding && isBusy() && System.nanoTime() - nextPause >= 0) {
      long start = System.nanoTime();
      long longest = LONG.get() * PAUSE.toNanos();
      while (isBusy() && System.nanoTime() - start < longest) {
        LockSupport.parkNanos(LOOK.toNanos());
      }
      pausedNanos += System.nanoTime() - start;
      nextPause = System.nanoTime() + RUN.toNanos();
    }
  }

  private static boolean isBusy() {
    return QUICK.get() > 0 || System.nanoTime() - lastQuickEnd < BUSY.toNanos();
  }

  /** Returns how long the request has paused; for its own thread. */
  Duration paused() {
    return Duration.ofNanos(pausedNanos);
  }

  @Override
  public synchronized void close() {
    if (!closed) {
      (yielding ? LONG : QUICK).decrementAndGet();
      if (!yielding) {
        lastQuickEnd = System.nanoTime();
      }
    }
    closed = true;
  }
}
