package scrutiny.web.operation;

/** How the heap has grown since memory was last given back. Not thread-safe. */
final class HeapGrowth {
  /** The growth that is worth a collection, in bytes. */
  private static final long WORTHWHILE = 128L << 20;

  private long kept;
  private long endedBefore;

  /**
   * Creates a growth of nothing.
   *
   * @param size the size of the heap, in bytes
   */
  HeapGrowth(long size) {
    kept = size;
  }

  /**
   * Returns whether long requests have ended since the last collection and the heap has grown.
   *
   * @param size the size of the heap, in bytes
   * @param ended how many long requests have ended
   */
  boolean isWorthCollecting(long size, long ended) {
    kept = Math.min(kept, size);
    boolean worthwhile = ended > endedBefore && size - kept >= WORTHWHILE;
    if (worthwhile) {
      endedBefore = ended;
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
  }
}
