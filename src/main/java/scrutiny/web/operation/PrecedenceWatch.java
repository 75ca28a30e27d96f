package scrutiny.web.operation;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.util.thread.Scheduler;

/** Makes a request give way to others once its precedence is used up. */
final class PrecedenceWatch implements Runnable, AutoCloseable {
  /** How often a running request is looked at. */
  private static final int MILLIS = 100;

  private final Scheduler scheduler;
  private final Ticket ticket;
  private final Runnable giveWay;
  private Scheduler.Task task;
  private boolean closed;

  private PrecedenceWatch(Scheduler scheduler, Ticket ticket, Runnable giveWay) {
    this.scheduler = scheduler;
    this.ticket = ticket;
    this.giveWay = giveWay;
    this.task = next();
  }

  /** Begins to watch a request that runs on the current thread; to be closed when it ends. */
  static PrecedenceWatch start(Scheduler scheduler, Ticket ticket, Runnable giveWay) {
    return new PrecedenceWatch(scheduler, ticket, giveWay);
  }

  private Scheduler.Task next() {
    return scheduler.schedule(this, MILLIS, TimeUnit.MILLISECONDS);
  }

  @Override
  public synchronized void run() {
    if (closed) {
      return;
    }
    if (ticket.hasUsedPrecedence(System.nanoTime())) {
      giveWay.run();
    } else {
      task = next();
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    task.cancel();
  }
}
