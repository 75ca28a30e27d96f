package scrutiny.web.operation;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Bounds the number of pages that are rendered at the same time; others wait a little. */
final class PageQueue extends QoSHandler {
  /** Pages take milliseconds, so more of them may wait than queries. */
  private static final int MAX_WAITING = 256;

  PageQueue(ServerLimits limits, Handler next) {
    super(next);
    include(PageQueue::isPage);
    setMaxRequestCount(2 * limits.runningQueries());
    setMaxSuspendedRequestCount(MAX_WAITING);
    setMaxSuspend(limits.queueTime());
  }

  private static boolean isPage(Request request) {
    return Route.laneOf(request) == Route.Lane.PAGE;
  }

  @Override
  protected void reject(Request request, Response response, Callback callback, int status) {
    HttpError.temporary(503, "the server is busy with other pages; load this one again later", 1)
        .send(request, response, callback);
  }

  @Override
  protected void failSuspended(
      Request request,
      Response response,
      Callback callback,
      int status,
      @Nullable Throwable failure) {
    reject(request, response, callback, status);
  }

  @Override
  protected void expireSuspended(Request request, Response response, Callback callback) {
    reject(request, response, callback, 503);
  }
}
