package scrutiny.web.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.query.QueryCancelledException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import scrutiny.query.InvalidRequestException;
import scrutiny.query.limit.Abandonment;
import scrutiny.query.limit.Deadline;

/**
 * A response with the result of a query: complete, or a visible failure.
 *
 * <p>Status, headers and the first mebibyte are held back. A failure until then becomes the status
 * and the document of a {@link Problem}. A later failure resets the connection.
 */
public final class QueryResponse {
  private static final Logger LOG = LoggerFactory.getLogger(QueryResponse.class);

  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private final Deadline deadline;
  private final HeldBackStream body;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private int status = 200;
  private String contentType = "application/octet-stream";
  private boolean open;
  private boolean finished;
  private boolean headAnswered;

  private QueryResponse(
      HttpServletRequest request, HttpServletResponse response, Deadline deadline, long maxBytes) {
    this.request = request;
    this.response = response;
    this.deadline = deadline;
    this.body = new HeldBackStream(this::openBody, deadline, maxBytes);
  }

  /**
   * Sends the response to a request. The deadline is the current one while the writer runs, so
   * queries that it executes end by then.
   *
   * @param timeout the time from now until the last byte is written
   * @param maxBytes the maximum length of the body, before compression
   * @param problems formats a failure
   * @param writer executes the query and writes the result
   */
  public static void send(
      HttpServletRequest request,
      HttpServletResponse response,
      Duration timeout,
      long maxBytes,
      ProblemFormat problems,
      ResponseWriter writer)
      throws IOException {
    try (Deadline deadline = Deadline.start(timeout)) {
      QueryResponse pending = new QueryResponse(request, response, deadline, maxBytes);
      deadline.onExpiry(pending::resetIfOpen);
      Abandonment.of(request.getAttribute(Abandonment.ATTRIBUTE))
          .ifPresent(abandonment -> abandonment.cancels(deadline));
      deadline.<Boolean, IOException>call(() -> {
        pending.complete(writer, problems);
        return true;
      });
    }
  }

  private void complete(ResponseWriter writer, ProblemFormat problems) throws IOException {
    try {
      writer.write(this);
      finish();
    } catch (RuntimeException | InvalidRequestException | StackOverflowError | OutOfMemoryError e) {
      fail(e, problems);
    } catch (IOException e) {
      if (!headAnswered) {
        abort(e);
        throw e;
      }
    }
  }

  /** Sets the status; without this it is 200. */
  public void setStatus(int status) {
    this.status = status;
  }

  /** Sets the content type, with a character set where it has one. */
  public void setContentType(String contentType) {
    this.contentType = contentType;
  }

  /** Sets a header, which is sent only with a result and not with a problem. */
  public void setHeader(String name, String value) {
    headers.put(name, value);
  }

  /** Returns the stream to write the body to. It need not be flushed or closed. */
  public OutputStream body() {
    return body;
  }

  /** Returns the deadline of the response. */
  public Deadline deadline() {
    return deadline;
  }

  private OutputStream openBody() throws IOException {
    applyHeaders();
    if (request.getMethod().equals("HEAD")) {
      headAnswered = true;
      throw new IOException("a HEAD request receives no body");
    }
    synchronized (this) {
      open = true;
    }
    return response.getOutputStream();
  }

  private void applyHeaders() {
    response.setStatus(status);
    headers.forEach(response::setHeader);
    response.setContentType(contentType);
  }

  private void finish() throws IOException {
    deadline.check();
    boolean streamed;
    synchronized (this) {
      streamed = open;
    }
    if (streamed) {
      response.getOutputStream().close();
    } else {
      applyHeaders();
      synchronized (this) {
        open = true;
      }
      sendAtOnce(body.heldBack());
    }
    markFinished();
  }

  private void sendAtOnce(byte[] bytes) throws IOException {
    response.setContentLength(bytes.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(bytes);
      response.getOutputStream().close();
    }
  }

  private void fail(Throwable failure, ProblemFormat problems) throws IOException {
    if (headAnswered) {
      return;
    }
    if (isOpen() || deadline.isAbandoned()) {
      abort(failure);
      return;
    }
    Problem problem = Problem.of(cause(failure));
    ProblemFormat.Body document = problems.format(problem);
    response.setStatus(problem.status());
    response.setContentType(document.contentType());
    response.setHeader("Cache-Control", "no-store");
    // Not open: the deadline, which may be why it failed, must not reset the connection now.
    sendAtOnce(document.text().getBytes(StandardCharsets.UTF_8));
    markFinished();
  }

  /** Returns the cause of the failure: an exceeded limit can surface as several exceptions. */
  private Throwable cause(Throwable failure) {
    if (deadline.failure().isPresent()) {
      return deadline.failure().get();
    }
    boolean cancelled =
        Problem.causes(failure).stream().anyMatch(QueryCancelledException.class::isInstance);
    return cancelled && deadline.isExpired() ? deadline.exceeded() : failure;
  }

  private void abort(Throwable failure) {
    LOG.debug("the response failed and nobody waits for it, or its first byte was sent", failure);
    if (!isOpen()) {
      // Nothing was sent: the empty response must not look like a success, also to a cache.
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
    resetIfOpen();
    markFinished();
  }

  private synchronized boolean isOpen() {
    return open;
  }

  private synchronized void markFinished() {
    finished = true;
  }

  /**
   * Resets the connection if part of the response may have been sent, also while a write blocks.
   */
  private synchronized void resetIfOpen() {
    if (open && !finished) {
      ConnectionReset.reset(request);
    }
  }
}
