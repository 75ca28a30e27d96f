package scrutiny.web.operation;

import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Closes the connection of a client that reads its response too slowly. Each write may last as long
 * as the idle time and the time that the bytes need at the minimum rate. Jetty's
 * MinimumDataRateHandler checks the rate only when the next bytes are written, which never happens
 * for a client that does not read.
 */
final class SlowClientHandler extends Handler.Wrapper {
  private final ServerLimits limits;

  SlowClientHandler(ServerLimits limits, Handler next) {
    super(next);
    this.limits = limits;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    return super.handle(request, new TimedResponse(request, response), callback);
  }

  private long allowedMillis(int bytes) {
    return limits.idleTime().toMillis() + 1000L * bytes / limits.bytesPerSecond();
  }

  private final class TimedResponse extends Response.Wrapper {
    TimedResponse(Request request, Response wrapped) {
      super(request, wrapped);
    }

    @Override
    public void write(boolean last, @Nullable ByteBuffer content, Callback callback) {
      int length = content == null ? 0 : content.remaining();
      if (length == 0) {
        super.write(last, content, callback);
        return;
      }
      Scheduler.Task timeout =
          getRequest()
              .getComponents()
              .getScheduler()
              .schedule(this::abort, allowedMillis(length), TimeUnit.MILLISECONDS);
      super.write(last, content, Callback.from(timeout::cancel, callback));
    }

    private void abort() {
      getRequest()
          .getConnectionMetaData()
          .getConnection()
          .getEndPoint()
          .close(new TimeoutException("the client reads too slowly"));
    }
  }
}
