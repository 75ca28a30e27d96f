package scrutiny.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.util.Optional;
import scrutiny.web.operation.Safeguards;

/**
 * A cache of responses with a limited total size of keys and bodies. Entries that are rarely used
 * are evicted first.
 */
final class ResponseCache {
  /** The maximum total size of the keys and bodies in bytes: 32 MiB. */
  static final long MAX_TOTAL_BYTES = 32L << 20;

  /** The maximum size of a cached body in bytes: 4 MiB. Larger responses are not cached. */
  static final int MAX_ENTRY_BYTES = 4 << 20;

  private final Cache<String, CompleteResponse> cache;
  private final int maxEntryBytes;

  /** Creates an empty cache with the default limits, which drops what is not used again. */
  ResponseCache() {
    this(
        Caffeine.newBuilder()
            .expireAfterAccess(Safeguards.UNUSED)
            .scheduler(Scheduler.systemScheduler()),
        MAX_TOTAL_BYTES,
        MAX_ENTRY_BYTES);
  }

  /**
   * Creates an empty cache, which keeps what is not used while there is space.
   *
   * @param maxTotalBytes the maximum total size of the keys and bodies
   * @param maxEntryBytes the maximum size of one body
   */
  ResponseCache(long maxTotalBytes, int maxEntryBytes) {
    this(Caffeine.newBuilder(), maxTotalBytes, maxEntryBytes);
  }

  private ResponseCache(Caffeine<Object, Object> builder, long maxTotalBytes, int maxEntryBytes) {
    this.cache =
        builder
            .maximumWeight(maxTotalBytes)
            // A character of a key takes up to two bytes.
            .weigher(
                (String key, CompleteResponse response) -> 2 * key.length() + response.length())
            .build();
    this.maxEntryBytes = maxEntryBytes;
  }

  /**
   * Makes a response that is not cached.
   *
   * @param <X> why it may fail
   */
  @FunctionalInterface
  interface Maker<X extends Exception> {
    CompleteResponse make() throws X;
  }

  /**
   * Returns the cached response of a key, or makes it. Requests that come at the same time may make
   * it twice: none waits for another, whose query may take long or be cancelled.
   */
  <X extends Exception> CompleteResponse get(String key, Maker<X> maker) throws X {
    Optional<CompleteResponse> cached = get(key);
    if (cached.isPresent()) {
      return cached.get();
    }
    CompleteResponse made = maker.make();
    put(key, made);
    return made;
  }

  /** Returns the cached response of a key. */
  Optional<CompleteResponse> get(String key) {
    return Optional.ofNullable(cache.getIfPresent(key));
  }

  /** Caches a response unless its body is too large. */
  void put(String key, CompleteResponse response) {
    if (response.length() <= maxEntryBytes) {
      cache.put(key, response);
    }
  }

  /** Returns the total size of the cached bodies in bytes, after pending evictions. */
  long totalBytes() {
    cache.cleanUp();
    return cache.asMap().values().stream().mapToLong(CompleteResponse::length).sum();
  }
}
