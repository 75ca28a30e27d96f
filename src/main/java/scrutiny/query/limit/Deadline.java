package scrutiny.query.limit;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.query.QueryCancelledException;
import org.jspecify.annotations.Nullable;

/**
 * The time by which a query must have ended, from before it is parsed until its result is written.
 *
 * <p>At the deadline the watchdog, one thread for all queries, sets a flag and takes no lock, so no
 * query can block it. Actions that may block run on a thread of their own. The thread of the query
 * is never interrupted: an interrupt during a read closes a file of the store for all queries.
 */
public final class Deadline implements AutoCloseable {
  private static final ScopedValue<Deadline> CURRENT = ScopedValue.newInstance();

  private static final ScheduledThreadPoolExecutor WATCHDOG = createWatchdog();

  private final Duration timeout;
  private final long end;
  private final AtomicBoolean cancelSignal = new AtomicBoolean();
  private final ConcurrentLinkedQueue<Runnable> actions = new ConcurrentLinkedQueue<>();
  private final Future<?> alarm;
  private final Optional<RightOfWay> rightOfWay = RightOfWay.current();
  private volatile boolean expired;
  private volatile boolean abandoned;
  private volatile @Nullable QueryLimitException failure;
  private volatile boolean closed;

  /** How many rows, groups and triples the queries of the request have stored. */
  private final AtomicLong stored = new AtomicLong();

  private Deadline(Duration timeout) {
    this.timeout = timeout;
    this.end = System.nanoTime() + timeout.toNanos();
    this.alarm = WATCHDOG.schedule(this::expire, timeout.toNanos(), TimeUnit.NANOSECONDS);
  }

  private static ScheduledThreadPoolExecutor createWatchdog() {
    var executor =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("query-watchdog").daemon().factory());
    executor.setRemoveOnCancelPolicy(true);
    return executor;
  }

  /** Starts a deadline that ends after a timeout. It must be closed. */
  public static Deadline start(Duration timeout) {
    Deadline started = new Deadline(timeout);
    HeapGuard.add(started);
    return started;
  }

  /** Returns the deadline of the request that the current thread handles. */
  public static Optional<Deadline> current() {
    return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
  }

  /** Calls an operation for which this deadline is the current one. */
  public <T, X extends Throwable> T call(ScopedValue.CallableOp<? extends T, X> operation)
      throws X {
    return ScopedValue.where(CURRENT, this).call(operation);
  }

  /** Returns the time from start to end. */
  public Duration timeout() {
    return timeout;
  }

  /** Returns the time that is left; never negative. */
  public Duration remaining() {
    return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
  }

  /** Returns whether the time is over. */
  public boolean isExpired() {
    return expired;
  }

  /** Pauses the query if it is a long one and quick ones run. */
  void giveWay() {
    if (rightOfWay.isPresent()) {
      rightOfWay.get().giveWay();
    }
  }

  /**
   * Checks that there is time left and that the query has not failed, and gives way to others.
   *
   * @throws DeadlineExceededException if there is none
   */
  public void check() {
    giveWay();
    QueryLimitException failed = failure;
    if (failed != null) {
      throw failed;
    }
    if (abandoned) {
      throw new QueryCancelledException();
    }
    if (expired) {
      throw exceeded();
    }
  }

  /** Cancels the query because nobody waits for its result any more. */
  public void abandon() {
    abandoned = true;
    cancel();
  }

  /** Returns whether nobody waits for the result any more. */
  public boolean isAbandoned() {
    return abandoned;
  }

  /** Returns an exception that says that the time is over. */
  public DeadlineExceededException exceeded() {
    return new DeadlineExceededException(timeout);
  }

  /**
   * Ends the query because it exceeds another limit. Without this, Jena treats an exception in a
   * filter as false, and the result is silently incomplete.
   */
  void fail(QueryLimitException exception) {
    if (failure == null) {
      failure = exception;
    }
    cancelSignal.set(true);
  }

  /** Returns the exception for the other limit that the query exceeds. */
  public Optional<QueryLimitException> failure() {
    return Optional.ofNullable(failure);
  }

  /** Counts a row, group or triple that a query of the request stores. */
  public void countStored() {
    stored.incrementAndGet();
  }

  /** Returns how much the queries of the request have stored. */
  long stored() {
    return stored.get();
  }

  /** Returns the flag that Jena's iterators check; it is set at the deadline. */
  AtomicBoolean cancelSignal() {
    return cancelSignal;
  }

  /**
   * Runs an action at the deadline, or when the query is abandoned, on a thread of its own, unless
   * this is closed before. An action added later runs at once.
   */
  public void onExpiry(Runnable action) {
    actions.add(action);
    if (expired || abandoned) {
      runActions();
    }
  }

  private void expire() {
    expired = true;
    cancel();
  }

  private void cancel() {
    cancelSignal.set(true);
    if (!actions.isEmpty()) {
      Thread.ofVirtual().name("query-expiry").start(this::runActions);
    }
  }

  private void runActions() {
    for (Runnable action = actions.poll(); action != null; action = actions.poll()) {
      if (!closed) {
        action.run();
      }
    }
  }

  @Override
  public void close() {
    closed = true;
    HeapGuard.remove(this);
    alarm.cancel(false);
    actions.clear();
  }
}
