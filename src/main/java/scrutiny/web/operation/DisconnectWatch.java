package scrutiny.web.operation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadPendingException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.eclipse.jetty.io.AbstractEndPoint;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/**
 * Watches the connection of a request whose body has been read, until its response ends, and runs
 * an action if the client closes the connection. Jetty itself does not read from a connection of
 * HTTP/1.1 while it handles a request, so it finds that the client has gone only when it writes.
 *
 * <p>A client that sends its next request early is not watched further; the byte read is handed
 * back to the connection.
 */
final class DisconnectWatch implements Callback {
  private final AbstractEndPoint endPoint;
  private final HttpConnection connection;
  private final Runnable onDisconnect;
  private boolean ended;

  private DisconnectWatch(
      AbstractEndPoint endPoint, HttpConnection connection, Runnable onDisconnect) {
    this.endPoint = endPoint;
    this.connection = connection;
    this.onDisconnect = onDisconnect;
  }

  /**
   * Starts to watch the connection of a request, and returns the watch if it is one of HTTP/1.1.
   */
  static Optional<DisconnectWatch> start(Request request, Runnable onDisconnect) {
    Connection connection = request.getConnectionMetaData().getConnection();
    EndPoint endPoint = connection.getEndPoint();
    if (endPoint instanceof AbstractEndPoint watched
        && connection instanceof HttpConnection receiver
        && receiver.isRequestBufferEmpty()) {
      DisconnectWatch watch = new DisconnectWatch(watched, receiver, onDisconnect);
      request.addHttpStreamWrapper(watch::ending);
      watch.look();
      return Optional.of(watch);
    }
    return Optional.empty();
  }

  /** Returns a stream that ends the watch before the connection reads the next request. */
  private HttpStream ending(HttpStream stream) {
    return new HttpStream.Wrapper(stream) {
      @Override
      public void succeeded() {
        end();
        super.succeeded();
      }

      @Override
      public void failed(Throwable failure) {
        end();
        super.failed(failure);
      }
    };
  }

  private synchronized void look() {
    if (!ended) {
      try {
        endPoint.fillInterested(this);
      } catch (ReadPendingException e) {
        // The connection reads by itself, and will find out itself.
        ended = true;
      }
    }
  }

  /** Ends the watch, so that another can begin. */
  void end() {
    synchronized (this) {
      if (ended) {
        return;
      }
      ended = true;
    }
    endPoint.getFillInterest().onFail(new CancellationException("the response has ended"));
  }

  @Override
  public void succeeded() {
    boolean gone;
    synchronized (this) {
      if (ended) {
        return;
      }
      gone = read();
      ended = true;
    }
    if (gone) {
      disconnected();
    }
  }

  /** Reads a byte, and returns whether the client has closed the connection. */
  private boolean read() {
    ByteBuffer buffer = BufferUtil.allocate(1);
    try {
      if (endPoint.fill(buffer) < 0) {
        return true;
      }
      if (buffer.hasRemaining()) {
        connection.onUpgradeTo(buffer);
      }
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  @Override
  public void failed(Throwable failure) {
    synchronized (this) {
      if (ended || endPoint.isOpen()) {
        return;
      }
      ended = true;
    }
    disconnected();
  }

  private void disconnected() {
    endPoint.close(new IOException("the client has closed the connection"));
    onDisconnect.run();
  }
}
