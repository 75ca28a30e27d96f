package scrutiny.web.operation;

import java.time.Duration;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;
import scrutiny.query.limit.RightOfWay;

/**
 * Gives memory back to the operating system when heavy queries have ended. The collector does so by
 * itself only if nothing runs, which is rare on a public server: after a minute of heavy queries it
 * would keep several times the memory that it needs.
 */
final class MemoryRelease extends AbstractLifeCycle {
  private static final Duration PERIOD = Duration.ofSeconds(10);

  /** The growth of the heap that is worth a collection, in bytes. */
  static final long WORTHWHILE = 128L << 20;

  private final Scheduler scheduler;

  /** The size of the heap, in bytes, that is not given back. */
  private long kept;

  MemoryRelease(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  @Override
  protected void doStart() {
    kept = Runtime.getRuntime().totalMemory();
    scheduleNext();
  }

  private void scheduleNext() {
    scheduler.schedule(this::run, PERIOD);
  }

  private void run() {
    if (isStarted()) {
      // The scheduler has one thread, and a collection takes longer than its other tasks can wait.
      Thread.ofVirtual().name("memory-release").start(this::releaseAndScheduleNext);
    }
  }

  @SuppressWarnings("PMD.DoNotCallGarbageCollectionExplicitly")
  private void releaseAndScheduleNext() {
    long size = Runtime.getRuntime().totalMemory();
    if (isDue(size, kept, RightOfWay.isAnyLong())) {
      System.gc();
      kept = Runtime.getRuntime().totalMemory();
    } else {
      kept = Math.min(kept, size);
    }
    scheduleNext();
  }

  /** Returns whether a heap has grown so much, and nothing heavy runs that still needs it. */
  static boolean isDue(long size, long kept, boolean heavyRuns) {
    return !heavyRuns && size - kept >= WORTHWHILE;
  }
}
