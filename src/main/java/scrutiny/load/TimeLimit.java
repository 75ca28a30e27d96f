package scrutiny.load;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * The time that work on one document may take.
 *
 * <p>The work has a thread of its own. When its time is over, the thread is interrupted and nobody
 * waits for it: {@link scrutiny.text.Cancellation} ends it soon, but a search with a regular
 * expression, or the parsing of the file itself, runs on until it ends. It does not keep the
 * program from exiting.
 *
 * <p>What counts is the processor time of the thread, so that no document is refused because the
 * machine is busy. A thread that only waits is given up too, after a multiple of this time.
 *
 * @param processorTime after which the work is given up
 */
record TimeLimit(Duration processorTime) {
  /** How much longer than its processor time a document may take on a busy machine. */
  private static final int MAX_WAIT_FACTOR = 10;

  /** How often the times are compared, and a slow document is reported. */
  private static final Duration INTERVAL = Duration.ofSeconds(1);

  /**
   * Returns the result of the work; empty if it was given up.
   *
   * @param waiting receives the time since the start, about once a second
   * @throws ExecutionException if the work failed
   * @throws CancellationException if the calling thread was interrupted
   */
  <T> Optional<T> call(String name, Callable<T> work, Consumer<Duration> waiting)
      throws ExecutionException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = Thread.ofPlatform().daemon().name(name).start(task);
    Duration interval = INTERVAL.compareTo(processorTime) < 0 ? INTERVAL : processorTime;
    long start = System.nanoTime();
    try {
      while (true) {
        try {
          return Optional.of(task.get(interval.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException stillRunning) {
          Duration waited = Duration.ofNanos(System.nanoTime() - start);
          // The processor time of a thread that has just ended is unknown.
          if (!task.isDone() && isOver(thread, waited)) {
            return Optional.empty();
          }
          waiting.accept(waited);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while " + name + " was read");
    } finally {
      task.cancel(true);
    }
  }

  private boolean isOver(Thread thread, Duration waited) {
    return waited.compareTo(processorTime.multipliedBy(MAX_WAIT_FACTOR)) > 0
        || (waited.compareTo(processorTime) > 0
            && usedBy(thread, waited).compareTo(processorTime) > 0);
  }

  /** Returns the processor time of a thread, or how long it was waited for if it is unknown. */
  private static Duration usedBy(Thread thread, Duration waited) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    boolean isKnown = threads.isThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled();
    long nanos = isKnown ? threads.getThreadCpuTime(thread.threadId()) : -1;
    return nanos < 0 ? waited : Duration.ofNanos(nanos);
  }
}
