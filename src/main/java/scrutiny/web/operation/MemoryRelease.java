package scrutiny.web.operation;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;
import scrutiny.query.limit.RightOfWay;

/**
 * Gives memory back to the operating system when the heap has grown, and long requests have ended
 * or caches have become smaller. G1 does so by itself only if nothing runs for long, which is rare
 * on a public server: after a minute of heavy queries it would keep several times the memory that
 * it needs. Does nothing with JVM flags with which a collection on demand would stop all requests.
 */
final class MemoryRelease extends AbstractLifeCycle {
  private static final Duration PERIOD = Duration.ofSeconds(10);

  private final Scheduler scheduler;
  private final HeapGrowth growth =
      new HeapGrowth(Runtime.getRuntime().totalMemory(), Instant.now());

  MemoryRelease(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  @Override
  protected void doStart() {
    if (collectsConcurrently()) {
      scheduleNext();
    }
  }

  private static boolean collectsConcurrently() {
    HotSpotDiagnosticMXBean jvm =
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    return isOn(jvm, "UseG1GC") && isOn(jvm, "ExplicitGCInvokesConcurrent");
  }

  private static boolean isOn(HotSpotDiagnosticMXBean jvm, String flag) {
    return Boolean.parseBoolean(jvm.getVMOption(flag).getValue());
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

  private void releaseAndScheduleNext() {
    long size = Runtime.getRuntime().totalMemory();
    if (!RightOfWay.isAnyRunning()
        && growth.isWorthCollecting(size, RightOfWay.endedLongRequests(), Instant.now())) {
      System.gc();
      growth.collected(Runtime.getRuntime().totalMemory());
    }
    scheduleNext();
  }
}
