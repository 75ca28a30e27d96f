package scrutiny.query;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A cache that computes each value once. Computing a value blocks only callers that need the same
 * one; if it fails, these callers get the failure, and the next call computes again.
 */
public final class SingleFlight<K, V> {
  private final Map<K, CompletableFuture<V>> values = new ConcurrentHashMap<>();
  private final Function<K, V> loader;

  /**
   * Creates an empty cache.
   *
   * @param loader computes the value of a key
   */
  public SingleFlight(Function<K, V> loader) {
    this.loader = loader;
  }

  /** Returns the value of a key; a failure of the loader is thrown unchanged. */
  public V get(K key) {
    CompletableFuture<V> created = new CompletableFuture<>();
    CompletableFuture<V> existing = values.putIfAbsent(key, created);
    return existing == null ? load(key, created) : await(existing);
  }

  private V load(K key, CompletableFuture<V> created) {
    try {
      V value = loader.apply(key);
      created.complete(value);
      return value;
    } catch (RuntimeException | Error e) {
      values.remove(key, created);
      created.completeExceptionally(e);
      throw e;
    }
  }

  private static <V> V await(CompletableFuture<V> loading) {
    try {
      return loading.join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case RuntimeException failure -> throw failure;
        case Error failure -> throw failure;
        case null, default -> throw e;
      }
    }
  }
}
