package scrutiny.web.abuse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A listening socket on all addresses of this machine that counts the connections to it. */
final class Trap implements AutoCloseable {
  private final ServerSocket socket;
  private final AtomicInteger connections = new AtomicInteger();

  Trap() throws IOException {
    socket = new ServerSocket(0);
    Thread.ofVirtual().start(this::listen);
  }

  private void listen() {
    try {
      while (true) {
        try (Socket accepted = socket.accept()) {
          connections.incrementAndGet();
          accepted
              .getOutputStream()
              .write("HTTP/1.1 404 None\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        }
      }
    } catch (SocketException e) {
      // Closed: the test has ended.
      return;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return socket.getLocalPort();
  }

  /** Returns an address that it listens on. */
  String address() {
    return "http://127.0.0.1:" + port();
  }

  /** Returns the number of connections so far. */
  int connections() {
    return connections.get();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
