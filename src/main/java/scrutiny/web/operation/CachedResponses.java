package scrutiny.web.operation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Successful responses by what they depend on. Rarely used ones are evicted first; all expire some
 * minutes after their last use, so that a burst of requests leaves nothing behind.
 */
final class CachedResponses {
  /** The maximum total size in bytes: 16 MiB. */
  private static final long MAX_TOTAL_BYTES = 16L << 20;

  /** The maximum size of the body of a response in bytes: 4 MiB. */
  static final int MAX_ENTRY_BYTES = 4 << 20;

  /** The approximate size of the headers of a response in bytes. */
  private static final int HEADER_BYTES = 500;

  private final Cache<ResponseKey, CachedResponse> cache;

  /** Creates an empty cache. */
  CachedResponses() {
    this(Ticker.systemTicker());
  }

  /** Creates an empty cache that measures time by a ticker. */
  CachedResponses(Ticker ticker) {
    cache =
        Caffeine.newBuilder()
            .maximumWeight(MAX_TOTAL_BYTES)
            .ticker(ticker)
            .expireAfterAccess(Safeguards.UNUSED)
            .scheduler(Scheduler.systemScheduler())
            .weigher((ResponseKey key, CachedResponse response) ->
                key.length() + response.body().length + HEADER_BYTES)
            .build();
  }

  /** Returns the cached response of a key. */
  Optional<CachedResponse> get(ResponseKey key) {
    return Optional.ofNullable(cache.getIfPresent(key));
  }

  /** Caches a response. */
  void put(ResponseKey key, CachedResponse response) {
    cache.put(key, response);
  }

  /** A response with status 200. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record CachedResponse(HttpFields headers, byte[] body) {
    void send(Response response, Callback callback) {
      response.setStatus(200);
      // A handler in front of this one may have set the same header.
      headers.forEach(field -> response.getHeaders().remove(field.getName()));
      response.getHeaders().add(headers);
      response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
      response.write(true, ByteBuffer.wrap(body), callback);
    }
  }
}
