package scrutiny.web.operation;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MetaData;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Adds headers to every response when it is sent, since errors reset headers that were set before:
 * pages of other origins may read it, browsers run no script in it, clients know when to try again,
 * and caches revalidate it by its entity tag.
 */
final class ResponseHeadersHandler extends Handler.Wrapper {
  private static final String EXPOSED =
      "Link, X-Total-Count, ETag, Retry-After, Content-Disposition, Location";

  /** The seconds after which a client may try again where the reason gives no other number. */
  private static final String DEFAULT_RETRY_AFTER = "30";

  ResponseHeadersHandler(Handler next) {
    super(next);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    request.addHttpStreamWrapper(stream -> new HeaderStream(stream, request));
    return super.handle(request, response, callback);
  }

  private static HttpFields complete(Request request, MetaData.Response response) {
    HttpFields.Mutable fields = HttpFields.build(response.getHttpFields());
    if (!isRefusedOrigin(request, response)) {
      fields.put("Access-Control-Allow-Origin", "*");
      fields.put("Access-Control-Expose-Headers", EXPOSED);
    }
    putIfAbsent(
        fields,
        ContentSecurityPolicy.HEADER,
        ContentSecurityPolicy.of(Request.getPathInContext(request)));
    putIfAbsent(fields, "X-Content-Type-Options", "nosniff");
    putIfAbsent(fields, "Referrer-Policy", "no-referrer");
    int status = response.getStatus();
    if (status == 429 || status == 503) {
      putIfAbsent(fields, HttpHeader.RETRY_AFTER.asString(), DEFAULT_RETRY_AFTER);
    }
    if (request.getAttribute(EntityTagHandler.TAG) instanceof String tag
        && (status == 200 || status == 304)) {
      fields.put(HttpHeader.ETAG, tag);
      if (!String.valueOf(fields.get(HttpHeader.CACHE_CONTROL)).contains("max-age")) {
        fields.put(HttpHeader.CACHE_CONTROL, "public, no-cache");
      }
      fields.remove(HttpHeader.PRAGMA);
      fields.put(EntityTagHandler.VARY);
    } else if (status >= 400) {
      putIfAbsent(fields, HttpHeader.CACHE_CONTROL.asString(), "no-store");
    }
    return fields;
  }

  /** Returns whether the tools refuse the origin of the page that sends a request. */
  private static boolean isRefusedOrigin(Request request, MetaData.Response response) {
    return response.getStatus() == 403
        && Route.of(Request.getPathInContext(request)) == Route.TOOLS;
  }

  private static void putIfAbsent(HttpFields.Mutable fields, String name, String value) {
    if (!fields.contains(name)) {
      fields.put(name, value);
    }
  }

  /** Completes the headers of a response just before they are sent. */
  private static final class HeaderStream extends HttpStream.Wrapper {
    private final Request observed;
    private boolean unmodified;

    HeaderStream(HttpStream wrapped, Request observed) {
      super(wrapped);
      this.observed = observed;
    }

    @Override
    public void send(
        MetaData.Request request,
        MetaData.@Nullable Response response,
        boolean last,
        @Nullable ByteBuffer content,
        Callback callback) {
      if (response != null
          && response.getStatus() == 200
          && observed.getAttribute(EntityTagHandler.ANY) != null) {
        unmodified = true;
      }
      super.send(
          request,
          response == null ? null : completed(response),
          last,
          unmodified ? null : content,
          callback);
    }

    private MetaData.Response completed(MetaData.Response response) {
      HttpFields.Mutable fields = HttpFields.build(complete(observed, response));
      if (unmodified) {
        fields.remove(HttpHeader.CONTENT_LENGTH);
      }
      return new MetaData.Response(
          unmodified ? 304 : response.getStatus(),
          unmodified ? null : response.getReason(),
          response.getHttpVersion(),
          fields,
          unmodified ? -1 : response.getContentLength(),
          response.getTrailersSupplier());
    }
  }
}
