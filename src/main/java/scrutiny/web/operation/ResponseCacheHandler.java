package scrutiny.web.operation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import scrutiny.query.limit.Abandonment;

/**
 * Caches complete responses, compressed as they were sent, so that a repeated request neither waits
 * for other queries nor runs one. A response is cached if it has an entity tag, since then it is
 * the same until the dataset or the program changes. Entries that are rarely used are evicted
 * first.
 */
final class ResponseCacheHandler extends Handler.Wrapper {
  /** The maximum total size of the cached responses in bytes: 64 MiB. */
  private static final long MAX_TOTAL_BYTES = 64L << 20;

  /** The maximum size of a cached response in bytes: 4 MiB. Larger ones are not cached. */
  private static final int MAX_ENTRY_BYTES = 4 << 20;

  /** The approximate size of the headers of a response in bytes. */
  private static final int HEADER_BYTES = 500;

  private final Cache<Key, CachedResponse> cache =
      Caffeine.newBuilder()
          .maximumWeight(MAX_TOTAL_BYTES)
          .weigher((Key key, CachedResponse response) ->
              key.length() + response.body().length + HEADER_BYTES)
          .build();

  private final Measurements measurements;

  ResponseCacheHandler(Measurements measurements, Handler next) {
    super(next);
    this.measurements = measurements;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (!(request.getAttribute(EntityTagHandler.TAG) instanceof String)) {
      return super.handle(request, response, callback);
    }
    Key key = Key.of(request);
    CachedResponse cached = cache.getIfPresent(key);
    if (cached != null) {
      measurements.cached().increment();
      cached.send(response, callback);
      return true;
    }
    return super.handle(request, new CopyingResponse(request, response, key), callback);
  }

  /**
   * What a response depends on besides the dataset.
   *
   * @param origin the scheme and host, which links in the response may repeat
   */
  private record Key(String origin, String pathQuery, String accept, String encoding) {
    static Key of(Request request) {
      return new Key(
          request.getHttpURI().getScheme() + "://" + request.getHttpURI().getAuthority(),
          request.getHttpURI().getPathQuery(),
          header(request, HttpHeader.ACCEPT),
          header(request, HttpHeader.ACCEPT_ENCODING));
    }

    private static String header(Request request, HttpHeader header) {
      return String.join(",", request.getHeaders().getValuesList(header));
    }

    /** Returns the approximate size in bytes: a character takes up to two. */
    int length() {
      return 2 * (origin.length() + pathQuery.length() + accept.length() + encoding.length());
    }
  }

  /** A successful response. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record CachedResponse(HttpFields headers, byte[] body) {
    void send(Response response, Callback callback) {
      response.setStatus(200);
      response.getHeaders().add(headers);
      response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
      response.write(true, ByteBuffer.wrap(body), callback);
    }
  }

  /** A response that is copied into the cache while it is sent. */
  private final class CopyingResponse extends Response.Wrapper {
    private final Key key;
    private final ByteArrayOutputStream copy = new ByteArrayOutputStream();
    private boolean tooLong;

    CopyingResponse(Request request, Response wrapped, Key key) {
      super(request, wrapped);
      this.key = key;
    }

    /** Returns whether the response is that of a request that was handled to its end. */
    private boolean isComplete() {
      return getStatus() == 200
          && Abandonment.of(getRequest().getAttribute(Abandonment.ATTRIBUTE))
              .filter(Abandonment::isAbandoned)
              .isEmpty();
    }

    @Override
    public void write(boolean last, @Nullable ByteBuffer content, Callback callback) {
      if (content != null && !tooLong) {
        tooLong = copy.size() + content.remaining() > MAX_ENTRY_BYTES;
        if (tooLong) {
          copy.reset();
        } else {
          copy.writeBytes(BufferUtil.toArray(content));
        }
      }
      if (!last || tooLong || !isComplete()) {
        super.write(last, content, callback);
        return;
      }
      HttpFields headers = HttpFields.build(getHeaders()).remove(HttpHeader.DATE).asImmutable();
      CachedResponse complete = new CachedResponse(headers, copy.toByteArray());
      super.write(true, content, Callback.from(() -> cache.put(key, complete), callback));
    }
  }
}
