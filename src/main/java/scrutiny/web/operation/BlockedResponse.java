package scrutiny.web.operation;

import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;
import scrutiny.query.limit.RightOfWay;

/**
 * A response to a query that gives way to others when it is written, and frees the place of the
 * query while its client does not read.
 */
final class BlockedResponse extends Response.Wrapper {
  /**
   * The time after which a write counts as blocked: more than a network takes to drain a buffer.
   */
  private static final long BLOCKED_MILLIS = 50;

  private final Admission admission;
  private final Ticket ticket;
  private final AtomicInteger ended = new AtomicInteger();

  BlockedResponse(Request request, Response wrapped, Admission admission, Ticket ticket) {
    super(request, wrapped);
    this.admission = admission;
    this.ticket = ticket;
  }

  @Override
  public void write(boolean last, @Nullable ByteBuffer content, Callback callback) {
    if (content == null || !content.hasRemaining()) {
      super.write(last, content, callback);
      return;
    }
    // What renders a page does not give way itself. A thread of the connections must not.
    RightOfWay.current().ifPresent(RightOfWay::giveWay);
    int number = ended.get();
    Scheduler.Task block =
        getRequest()
            .getComponents()
            .getScheduler()
            .schedule(
                () -> admission.block(ticket, () -> ended.get() == number),
                BLOCKED_MILLIS,
                TimeUnit.MILLISECONDS);
    super.write(last, content, Callback.from(() -> end(block), callback));
  }

  private void end(Scheduler.Task block) {
    ended.incrementAndGet();
    block.cancel();
    admission.unblock(ticket);
  }
}
