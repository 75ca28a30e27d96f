package scrutiny.web.operation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Delays the requests of a client whose requests keep failing: those with an error, and those whose
 * connection the client closes early. Such a client could otherwise keep the server busy with
 * refusals. Jetty's DoSHandler counts all requests, so it also refuses those of a fast but correct
 * program.
 */
final class FailureThrottle extends Handler.Wrapper {
  /** The time that a request of a throttled client waits. */
  private static final Duration DELAY = Duration.ofSeconds(1);

  /** How many requests of a client wait; the connections of more are closed. */
  private static final int MAX_WAITING = 8;

  private static final double SECONDS_PER_MINUTE = 60;

  /** The clients whose failures are remembered; those idle longest are forgotten first. */
  private static final int MAX_CLIENTS = 100_000;

  private final Measurements measurements;
  private final int failuresPerMinute;
  private final Cache<String, Failures> clients =
      Caffeine.newBuilder()
          .maximumSize(MAX_CLIENTS)
          .expireAfterAccess(Duration.ofMinutes(10))
          .build();

  FailureThrottle(ServerLimits limits, Measurements measurements, Handler next) {
    super(next);
    this.measurements = measurements;
    this.failuresPerMinute = limits.clientFailures();
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String client = ClientAddress.keyOf(request);
    request.addHttpStreamWrapper(stream -> new ObservedStream(stream, response, client));
    Failures failures = clients.getIfPresent(client);
    if (failures == null || failures.count(System.nanoTime()) < failuresPerMinute) {
      return super.handle(request, response, callback);
    }
    if (failures.enter()) {
      measurements.delayed().increment();
      delay(request, response, callback, failures);
    } else {
      EofException refusal = new EofException("too many requests of a client fail");
      request.getConnectionMetaData().getConnection().getEndPoint().close(refusal);
      callback.failed(refusal);
    }
    return true;
  }

  private void delay(Request request, Response response, Callback callback, Failures failures) {
    AtomicBoolean gone = new AtomicBoolean();
    Optional<DisconnectWatch> watch = DisconnectWatch.start(request, () -> gone.set(true));
    Runnable resume =
        () -> {
          failures.leave();
          watch.ifPresent(DisconnectWatch::end);
          if (gone.get()) {
            callback.failed(new EofException("the client has gone"));
          } else {
            handleLater(request, response, callback);
          }
        };
    Executor executor = request.getComponents().getExecutor();
    request
        .getComponents()
        .getScheduler()
        .schedule(() -> executor.execute(resume), DELAY.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void handleLater(Request request, Response response, Callback callback) {
    try {
      if (!super.handle(request, response, callback)) {
        Response.writeError(request, response, callback, 404);
      }
    } catch (Exception e) {
      Response.writeError(request, response, callback, e);
    }
  }

  private void recordFailure(String client) {
    Failures failures =
        clients.get(client, key -> new Failures(failuresPerMinute / SECONDS_PER_MINUTE));
    failures.add(System.nanoTime());
  }

  /** The failures of a client as a leaking bucket. */
  private static final class Failures {
    private final double forgottenPerSecond;
    private double count;
    private long updated;
    private int waiting;

    Failures(double forgottenPerSecond) {
      this.forgottenPerSecond = forgottenPerSecond;
    }

    synchronized double count(long now) {
      count = Math.max(0, count - (now - updated) / 1e9 * forgottenPerSecond);
      updated = now;
      return count;
    }

    synchronized void add(long now) {
      count = count(now) + 1;
    }

    /** Returns whether another request may wait, and counts it. */
    synchronized boolean enter() {
      if (waiting == MAX_WAITING) {
        return false;
      }
      waiting++;
      return true;
    }

    synchronized void leave() {
      waiting--;
    }
  }

  /** Records whether the response of a client fails. */
  private final class ObservedStream extends HttpStream.Wrapper {
    private final Response response;
    private final String client;
    private final AtomicBoolean recorded = new AtomicBoolean();

    ObservedStream(HttpStream wrapped, Response response, String client) {
      super(wrapped);
      this.response = response;
      this.client = client;
    }

    @Override
    public void succeeded() {
      if (response.getStatus() >= 400) {
        record();
      }
      super.succeeded();
    }

    @Override
    public void failed(Throwable failure) {
      record();
      super.failed(failure);
    }

    private void record() {
      if (recorded.compareAndSet(false, true)) {
        recordFailure(client);
      }
    }
  }
}
