package scrutiny.web.operation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of a request before anything waits for it, so that a client that sends slowly
 * occupies no thread and no place. Refuses bodies that are too long, too slow or not validly
 * encoded.
 */
final class RequestBodyHandler extends Handler.Wrapper {
  private static final HttpField CLOSE = new HttpField(HttpHeader.CONNECTION, "close");

  /** Percent-encoding triples the length of a byte, and other parameters need some space. */
  private static final int ENCODED_LENGTH_FACTOR = 4;

  private final ServerLimits limits;

  RequestBodyHandler(ServerLimits limits, Handler next) {
    super(next);
    this.limits = limits;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Optional<HttpError> problem = checkParameters(request.getHttpURI().getQuery());
    if (problem.isPresent()) {
      problem.get().send(request, response, callback);
      return true;
    }
    if (request.getLength() == 0) {
      return super.handle(request, response, callback);
    }
    if (isEncoded(request)) {
      HttpError.of(415, "send the body of the request as it is, without a content encoding")
          .send(request, response, callback, CLOSE);
      return true;
    }
    int limit = ENCODED_LENGTH_FACTOR * limits.queryBytes();
    if (isType(request, "application/sparql-query")) {
      limit = limits.queryBytes();
    }
    if (request.getLength() > limit) {
      tooLong().send(request, response, callback, CLOSE);
      return true;
    }
    read(request, response, callback, limit);
    return true;
  }

  /** Returns whether the body is compressed, or encoded in another way than in chunks. */
  private static boolean isEncoded(Request request) {
    List<String> codings = new ArrayList<>(request.getHeaders().getCSV("Content-Encoding", false));
    codings.addAll(request.getHeaders().getCSV("Transfer-Encoding", false));
    return codings.stream()
        .anyMatch(
            coding -> !coding.equalsIgnoreCase("identity") && !coding.equalsIgnoreCase("chunked"));
  }

  private void read(Request request, Response response, Callback callback, int limit) {
    Duration allowed =
        limits.idleTime().plusSeconds(Math.max(1, limit / Math.max(1, limits.bytesPerSecond())));
    Scheduler.Task timeout =
        request
            .getComponents()
            .getScheduler()
            .schedule(
                () -> request.fail(new TimeoutException("the body arrives too slowly")),
                allowed.toMillis(),
                TimeUnit.MILLISECONDS);
    Content.Source.asByteArrayAsync(
        request,
        limit,
        new Promise.Invocable.NonBlocking<>() {
          @Override
          public void succeeded(byte[] body) {
            timeout.cancel();
            handleLater(ByteBuffer.wrap(body), request, response, callback);
          }

          @Override
          public void failed(Throwable failure) {
            timeout.cancel();
            refusal(failure).send(request, response, callback, CLOSE);
          }
        });
  }

  /** Continues on a thread that may block. */
  private void handleLater(ByteBuffer body, Request request, Response response, Callback callback) {
    request.getContext().execute(() -> handle(body, request, response, callback));
  }

  private void handle(ByteBuffer body, Request request, Response response, Callback callback) {
    Optional<HttpError> problem =
        isForm(request)
            ? checkParameters(StandardCharsets.ISO_8859_1.decode(body.slice()).toString())
            : Optional.empty();
    if (problem.isPresent()) {
      problem.get().send(request, response, callback, CLOSE);
      return;
    }
    try {
      if (!super.handle(new BufferedRequest(request, body), response, callback)) {
        Response.writeError(request, response, callback, 404);
      }
    } catch (Exception e) {
      Response.writeError(request, response, callback, e);
    }
  }

  private Optional<HttpError> checkParameters(@Nullable String parameters) {
    if (parameters == null) {
      return Optional.empty();
    }
    if (!PercentEncoding.isValid(parameters)) {
      return Optional.of(
          HttpError.of(400, "a parameter is not percent-encoded UTF-8; encode % as %25"));
    }
    return PercentEncoding.decodedLength(parameters, "query") > limits.queryBytes()
        ? Optional.of(tooLong())
        : Optional.empty();
  }

  private HttpError tooLong() {
    return HttpError.of(
        413, "the query is longer than " + limits.queryBytes() + " bytes; shorten it");
  }

  private HttpError refusal(Throwable failure) {
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    return cause instanceof TimeoutException
        ? HttpError.of(408, "the body of the request arrived too slowly; send it again")
        : cause instanceof IllegalStateException
            ? tooLong()
            : HttpError.of(400, "the body of the request is not complete; send it again");
  }

  /** Returns whether the body holds the parameters of a form. */
  static boolean isForm(Request request) {
    return isType(request, "application/x-www-form-urlencoded");
  }

  private static boolean isType(Request request, String type) {
    String given = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
    return given != null && given.toLowerCase(Locale.ROOT).startsWith(type);
  }
}
