package scrutiny.query.limit;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the running query that has stored the most when a garbage collection leaves little of the
 * heap free, before all other requests fail too.
 */
public final class HeapGuard {
  /** The part of the heap in use after a collection at which a query is ended. */
  private static final double MAX_USE = 0.80;

  /** A query that has stored less than this is not why the heap is full. */
  private static final long MIN_STORED = 10_000;

  private static final Logger LOG = LoggerFactory.getLogger(HeapGuard.class);

  private static final Set<Deadline> RUNNING = ConcurrentHashMap.newKeySet();

  private static final AtomicBoolean INSTALLED = new AtomicBoolean();

  private static final Set<String> HEAP_POOLS =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .map(pool -> pool.getName())
          .collect(Collectors.toUnmodifiableSet());

  private HeapGuard() {}

  /** Begins to watch the heap of this process, if nothing does yet. */
  public static void install() {
    if (INSTALLED.compareAndSet(false, true)) {
      ManagementFactory.getGarbageCollectorMXBeans()
          .forEach(collector -> {
            if (collector instanceof NotificationEmitter emitter) {
              emitter.addNotificationListener(
                  (notification, handback) -> check(notification), null, null);
            }
          });
    }
  }

  /** Adds the deadline of a request whose queries may be ended. */
  static void add(Deadline deadline) {
    RUNNING.add(deadline);
  }

  /** Removes the deadline of a request that has ended. */
  static void remove(Deadline deadline) {
    RUNNING.remove(deadline);
  }

  private static void check(Notification notification) {
    if (notification
            .getType()
            .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)
        && notification.getUserData() instanceof CompositeData data) {
      Map<String, MemoryUsage> after =
          GarbageCollectionNotificationInfo.from(data).getGcInfo().getMemoryUsageAfterGc();
      long used =
          after.entrySet().stream()
              .filter(pool -> HEAP_POOLS.contains(pool.getKey()))
              .mapToLong(pool -> pool.getValue().getUsed())
              .sum();
      check(used, Runtime.getRuntime().maxMemory());
    }
  }

  /** Ends the largest query if too much of the heap is in use. */
  static void check(long used, long max) {
    if (used > MAX_USE * max) {
      Optional<Deadline> largest =
          RUNNING.stream()
              .filter(deadline -> deadline.stored() >= MIN_STORED && deadline.failure().isEmpty())
              .max(Comparator.comparingLong(Deadline::stored));
      largest.ifPresent(HeapGuard::end);
    }
  }

  private static void end(Deadline deadline) {
    LOG.warn("the heap is nearly full; ending a query that stored {} rows", deadline.stored());
    deadline.fail(
        new QueryLimitException(
            QueryLimitException.Limit.MEMORY,
            "the query stores more than the memory of the server has space for; group, sort or"
                + " compare fewer rows, or send it again when fewer queries run"));
  }
}
