package scrutiny.web.operation;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import scrutiny.query.limit.Abandonment;
import scrutiny.web.operation.CachedResponses.CachedResponse;

/**
 * Caches complete responses as they pass here, so that a repeated request neither waits for other
 * queries nor runs one. A response is cached if its request has a key, since then it is the same
 * until the dataset or the program changes.
 */
final class ResponseCacheHandler extends Handler.Wrapper {
  private final CachedResponses cache;
  private final Function<Request, Optional<ResponseKey>> keys;
  private final Measurements measurements;

  /**
   * Creates a handler.
   *
   * @param keys returns the key of a request whose response is constant
   */
  ResponseCacheHandler(
      CachedResponses cache,
      Function<Request, Optional<ResponseKey>> keys,
      Measurements measurements,
      Handler next) {
    super(next);
    this.cache = cache;
    this.keys = keys;
    this.measurements = measurements;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Optional<ResponseKey> key = keys.apply(request);
    if (key.isEmpty()) {
      return super.handle(request, response, callback);
    }
    Optional<CachedResponse> cached = cache.get(key.get());
    if (cached.isPresent()) {
      measurements.cached().increment();
      cached.get().send(response, callback);
      return true;
    }
    return super.handle(request, new CopyingResponse(request, response, key.get()), callback);
  }

  /** A response that is copied into the cache while it is sent. */
  private final class CopyingResponse extends Response.Wrapper {
    private final ResponseKey key;
    private final ByteArrayOutputStream copy = new ByteArrayOutputStream();
    private @Nullable HttpFields headers;
    private boolean tooLong;

    CopyingResponse(Request request, Response wrapped, ResponseKey key) {
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
      if (headers == null) {
        // Later the compression of the response, which is not that of the copy, may be among them.
        headers = HttpFields.build(getHeaders()).remove(HttpHeader.DATE).asImmutable();
      }
      if (content != null && !tooLong) {
        tooLong = copy.size() + content.remaining() > CachedResponses.MAX_ENTRY_BYTES;
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
      CachedResponse complete = new CachedResponse(headers, copy.toByteArray());
      super.write(true, content, Callback.from(() -> cache.put(key, complete), callback));
    }
  }
}
