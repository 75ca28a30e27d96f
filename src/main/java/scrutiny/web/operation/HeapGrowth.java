package scrutiny.web.operation;

import java.time.Duration;
import java.time.Instant;

/** How the heap has grown since memory was last given back. Not thread-safe. */
final class HeapGrowth {
  /** The growth that is worth a collection, in bytes. */
  private static final long WORTHWHILE = 32L << 20;

  /** The time after which caches have dropped what nobody asked for again. */
  private static final Duration AGAIN = Safeguards.UNUSED.plusMinutes(1);

  private long smallest;
  private long kept;
  private boolean afterTime;
  private long endedBefore;
  private Instant lastTime;

  /**
   * Creates a growth of nothing.
   *
   * @param size the size of the heap, in bytes
   */
  HeapGrowth(long size, Instant now) {
    smallest = size;
    kept = size;
    lastTime = now;
  }

  /**
   * Returns whether the heap has grown and a collection may make it smaller: long requests have
   * ended since the last one, or enough time has passed for caches to drop unused responses.
   *
   * @param size the size of the heap, in bytes
   * @param ended how many long requests have ended
   */
  boolean isWorthCollecting(long size, long ended, Instant now) {
    smallest = Math.min(smallest, size);
    kept = Math.min(kept, size);
    boolean afterRequests = ended > endedBefore && size - kept >= WORTHWHILE;
    afterTime = !now.isBefore(lastTime.plus(AGAIN)) && size - smallest >= WORTHWHILE;
    boolean worthwhile = afterRequests || afterTime;
    if (worthwhile) {
      endedBefore = ended;
      lastTime = now;
    }
    return worthwhile;
  }

  /**
   * Records a collection.
   *
   * @param size the size of the heap after it, in bytes
   */
  void collected(long size) {
    kept = size;
    if (afterTime) {
      // Caches have dropped what is not used, so what is left is needed.
      smallest = size;
    }
  }
}
