package scrutiny.web.operation;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Lets running requests end when the server stops, and refuses new ones meanwhile. Jetty's
 * GracefulHandler closes the port first, so that new clients would get no response at all.
 */
final class DrainHandler extends Handler.Wrapper {
  private static final int RETRY_AFTER_SECONDS = 10;

  private static final HttpField CLOSE = new HttpField(HttpHeader.CONNECTION, "close");

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition ended = lock.newCondition();
  private int running;
  private boolean draining;

  DrainHandler(Handler next) {
    super(next);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (!begin()) {
      HttpError.temporary(
              503, "the server is stopping; send the request again later", RETRY_AFTER_SECONDS)
          .send(request, response, callback, CLOSE);
      return true;
    }
    request.addHttpStreamWrapper(CountedStream::new);
    return super.handle(request, response, callback);
  }

  private boolean begin() {
    lock.lock();
    try {
      if (!draining) {
        running++;
      }
      return !draining;
    } finally {
      lock.unlock();
    }
  }

  private void end() {
    lock.lock();
    try {
      running--;
      ended.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Refuses new requests, and waits until the running ones have ended.
   *
   * @return whether all have ended within the time
   */
  boolean drain(Duration patience) {
    long remaining = patience.toNanos();
    lock.lock();
    try {
      draining = true;
      while (running > 0 && remaining > 0) {
        remaining = ended.awaitNanos(remaining);
      }
      return running == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      lock.unlock();
    }
  }

  /** Counts a request until the last byte of its response has been sent. */
  private final class CountedStream extends HttpStream.Wrapper {
    CountedStream(HttpStream wrapped) {
      super(wrapped);
    }

    @Override
    public void succeeded() {
      super.succeeded();
      end();
    }

    @Override
    public void failed(Throwable failure) {
      super.failed(failure);
      end();
    }
  }
}
