package scrutiny.web.operation;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import scrutiny.query.limit.Abandonment;

/**
 * Runs queries and pages on threads of the operating system, queries only as far as they are
 * admitted. Virtual threads would not do for them: a virtual thread that computes keeps its carrier
 * until it ends, and there are only as many carriers as cores.
 */
final class AdmissionHandler extends Handler.Wrapper {
  /** The request attribute that marks a refused query. */
  static final String REFUSED = AdmissionHandler.class.getName() + ".refused";

  private final QueryAdmission admission;
  private final ServerLimits limits;

  /** The time after which a query counts as long, and leaves the processors to others. */
  private static final Duration LONG_TIME = Duration.ofMillis(500);

  private final ExecutorService pages =
      Executors.newCachedThreadPool(Thread.ofPlatform().name("page-", 1).daemon().factory());

  /** Each query has a thread of its own, whose priority can be lowered but not raised again. */
  private final ExecutorService queries =
      Executors.newThreadPerTaskExecutor(Thread.ofPlatform().name("query-", 1).daemon().factory());

  AdmissionHandler(QueryAdmission admission, ServerLimits limits, Handler next) {
    super(next);
    this.admission = admission;
    this.limits = limits;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    switch (Route.laneOf(request)) {
      case FREE -> {
        return super.handle(request, response, callback);
      }
      case PAGE -> pages.execute(() -> run(request, response, callback));
      case QUERY -> admit(request, response, callback);
    }
    return true;
  }

  private void admit(Request request, Response response, Callback callback) {
    AtomicBoolean decided = new AtomicBoolean();
    QueryTicket[] ticket = new QueryTicket[1];
    Abandonment abandonment = new Abandonment();
    request.setAttribute(Abandonment.ATTRIBUTE, abandonment);
    ticket[0] =
        new QueryTicket(
            ClientAddress.keyOf(request),
            () -> {
              decided.set(true);
              Callback releasing = Callback.from(callback, () -> admission.release(ticket[0]));
              queries.execute(() -> {
                BlockedResponse yielding =
                    new BlockedResponse(request, response, admission, ticket[0]);
                runYielding(request, yielding, releasing);
              });
            },
            problem -> {
              decided.set(true);
              request.setAttribute(REFUSED, problem.status());
              problem.send(request, response, callback);
            },
            () -> drop(request));
    DisconnectWatch.start(
        request,
        () -> {
          abandonment.abandon();
          if (admission.withdraw(ticket[0])) {
            callback.failed(new EofException("the client has gone"));
          }
        });
    admission.admit(ticket[0]);
    if (!decided.get()) {
      Scheduler scheduler = request.getComponents().getScheduler();
      scheduler.schedule(
          () -> admission.expire(ticket[0]), limits.queueTime().toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private static void drop(Request request) {
    request
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close(new TimeoutException("the client reads too slowly, and others wait"));
  }

  /** Runs a query, with the lowest priority once it has run for long. */
  private void runYielding(Request request, Response response, Callback callback) {
    Optional<ThreadPriority> priority = ThreadPriority.ofCurrentThread();
    Scheduler.Task lowering =
        request
            .getComponents()
            .getScheduler()
            .schedule(
                () -> priority.ifPresent(ThreadPriority::lower),
                LONG_TIME.toMillis(),
                TimeUnit.MILLISECONDS);
    try {
      run(request, response, callback);
    } finally {
      lowering.cancel();
      priority.ifPresent(ThreadPriority::end);
    }
  }

  private void run(Request request, Response response, Callback callback) {
    try {
      if (!super.handle(request, response, callback)) {
        Response.writeError(request, response, callback, 404);
      }
    } catch (Exception | Error e) {
      Response.writeError(request, response, callback, e);
    }
  }

  @Override
  protected void doStop() throws Exception {
    pages.shutdownNow();
    queries.shutdownNow();
    super.doStop();
  }
}
