package scrutiny.web.operation;

import java.util.Map;
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
import scrutiny.query.limit.RightOfWay;

/**
 * Runs requests, as far as they are admitted, on threads of the operating system. Virtual threads
 * would not do for them: a virtual thread that computes keeps its carrier until it ends, and there
 * are only as many carriers as cores.
 */
final class AdmissionHandler extends Handler.Wrapper {
  /** The request attribute that marks a refused query. */
  static final String REFUSED = AdmissionHandler.class.getName() + ".refused";

  private final Map<Lane, Admission> admissions;
  private final ServerLimits limits;

  /** Each request has a thread of its own, whose priority can be lowered but not raised again. */
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(
          Thread.ofPlatform().name("request-", 1).daemon().factory());

  /**
   * Creates a handler.
   *
   * @param admissions those of all queues; requests of others run at once
   */
  AdmissionHandler(Map<Lane, Admission> admissions, ServerLimits limits, Handler next) {
    super(next);
    this.admissions = Map.copyOf(admissions);
    this.limits = limits;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Admission admission = admissions.get(Route.laneOf(request));
    return admission == null
        ? super.handle(request, response, callback)
        : admit(admission, request, response, callback);
  }

  private boolean admit(
      Admission admission, Request request, Response response, Callback callback) {
    AtomicBoolean decided = new AtomicBoolean();
    Ticket[] ticket = new Ticket[1];
    Abandonment abandonment = new Abandonment();
    request.setAttribute(Abandonment.ATTRIBUTE, abandonment);
    ticket[0] =
        new Ticket(
            ClientAddress.keyOf(request),
            () -> {
              decided.set(true);
              Callback releasing =
                  Callback.from(
                      callback,
                      () -> {
                        if (response.getStatus() >= 500) {
                          ticket[0].fail();
                        } else if (response.getStatus() >= 400) {
                          ticket[0].markWrong();
                        }
                        admission.release(ticket[0]);
                      });
              threads.execute(() -> {
                BlockedResponse blockable =
                    new BlockedResponse(request, response, admission, ticket[0]);
                runYielding(request, blockable, releasing, ticket[0]);
              });
            },
            problem -> {
              decided.set(true);
              if (Route.isQuery(request)) {
                request.setAttribute(REFUSED, problem.status());
              }
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
    return true;
  }

  private static void drop(Request request) {
    request
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close(new TimeoutException("the client reads too slowly, and others wait"));
  }

  /** Handles a request, which gives way to others after some time. */
  private void runYielding(Request request, Response response, Callback callback, Ticket ticket) {
    Optional<ThreadPriority> priority = ThreadPriority.ofCurrentThread();
    try (RightOfWay way = RightOfWay.begin()) {
      ticket.runsWith(way);
      Runnable giveWay =
          () -> {
            way.yieldToOthers();
            priority.ifPresent(ThreadPriority::lower);
          };
      if (ticket.precedence().isNone()) {
        giveWay.run();
        // A page without a long query has no other moment to pause in.
        way.giveWay();
        way.run(() -> run(request, response, callback));
      } else {
        Scheduler scheduler = request.getComponents().getScheduler();
        try (PrecedenceWatch _ = PrecedenceWatch.start(scheduler, ticket, giveWay)) {
          way.run(() -> run(request, response, callback));
        }
      }
    } finally {
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
    threads.shutdownNow();
    super.doStop();
  }
}
