package scrutiny.web.operation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.StringUtil;
import scrutiny.web.sparql.Problem;

/**
 * The reason why a request got no result: a page for browsers, {@code application/problem+json} of
 * RFC 9457 for programs.
 *
 * @param status the HTTP status
 * @param detail what is wrong and what to do, in one sentence
 * @param retryAfter the seconds after which the client may try again
 */
record HttpError(int status, String detail, Optional<Integer> retryAfter) {
  /** Returns a problem that will not go away by trying again. */
  static HttpError of(int status, String detail) {
    return new HttpError(status, detail, Optional.empty());
  }

  /** Returns a problem that goes away after some seconds. */
  static HttpError temporary(int status, String detail, int retryAfter) {
    return new HttpError(status, detail, Optional.of(retryAfter));
  }

  /**
   * Sends the problem as the response, unless the response has begun: then the connection is
   * aborted.
   *
   * @param more headers to send with it
   */
  void send(Request request, Response response, Callback callback, HttpField... more) {
    if (response.isCommitted()) {
      callback.failed(new IOException("response already committed; aborting the connection"));
      return;
    }
    response.reset();
    response.setStatus(status);
    byte[] body = fill(request.getHeaders(), response.getHeaders());
    for (HttpField field : more) {
      response.getHeaders().put(field);
    }
    response.write(true, ByteBuffer.wrap(body), callback);
  }

  /** Sets the headers of the response and returns its body. */
  byte[] fill(HttpFields request, HttpFields.Mutable response) {
    boolean page = wantsPage(request);
    byte[] body = (page ? html() : problem().toJson()).getBytes(StandardCharsets.UTF_8);
    retryAfter.ifPresent(seconds -> response.put(HttpHeader.RETRY_AFTER, seconds));
    response.put(HttpHeader.CONTENT_TYPE, page ? "text/html;charset=utf-8" : Problem.MEDIA_TYPE);
    response.put(HttpHeader.CONTENT_LENGTH, body.length);
    response.put(HttpHeader.CACHE_CONTROL, "no-store");
    return body;
  }

  private static boolean wantsPage(HttpFields headers) {
    return headers.getValuesList(HttpHeader.ACCEPT).stream()
        .anyMatch(type -> type.contains("text/html"));
  }

  private String html() {
    return """
    <!DOCTYPE html>
    <html lang="en"><head><meta charset="utf-8"><title>%1$s</title>\
    <meta name="viewport" content="width=device-width, initial-scale=1">\
    <link rel="stylesheet" href="/static/scrutiny.css"></head>
    <body><main><h1>%1$s</h1><p>%2$s</p><p><a href="/">Home</a> or\
     <a href="/search">search</a></p></main></body></html>
    """
        .formatted(
            StringUtil.sanitizeXmlString(problem().title()), StringUtil.sanitizeXmlString(detail));
  }

  private Problem problem() {
    return Problem.ofStatus(status, detail);
  }
}
