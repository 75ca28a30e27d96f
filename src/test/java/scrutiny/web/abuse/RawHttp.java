package scrutiny.web.abuse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Sends requests byte by byte as given, since clients of Java reject hostile ones themselves. */
final class RawHttp {
  private final int port;
  private final Duration timeout;
  private final InetAddress from;

  /** Creates a client on this machine. */
  RawHttp(int port, Duration timeout) {
    this(port, timeout, InetAddress.getLoopbackAddress());
  }

  private RawHttp(int port, Duration timeout, InetAddress from) {
    this.port = port;
    this.timeout = timeout;
    this.from = from;
  }

  /** Returns a client whose connections come from another loopback address. */
  RawHttp from(int client) {
    return new RawHttp(port, timeout, loopback(client));
  }

  /** Returns a loopback address of a client. */
  static InetAddress loopback(int client) {
    try {
      return InetAddress.getByAddress(
          new byte[] {127, 0, (byte) (1 + client / 250), (byte) (1 + client % 250)});
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A response.
   *
   * @param status 0 if the connection was closed without a response, -1 if none came in time
   */
  record Response(int status, String head, String body) {
    /** Returns whether the server accepted the request and carried it out. */
    boolean isSuccess() {
      return status / 100 == 2;
    }
  }

  /** Opens a connection to the server. */
  Socket connect() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port, from, 0);
    socket.setSoTimeout((int) timeout.toMillis());
    return socket;
  }

  /** Returns the path of a query. */
  static String queryPath(String query) {
    return "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  /** Sends a request with a body and returns the response. */
  Response send(String method, String target, String mediaType, String body) throws IOException {
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    String head =
        method
            + " "
            + target
            + " HTTP/1.1\r\nHost: localhost:"
            + port
            + "\r\nConnection: close\r\nAccept: application/json, text/event-stream, */*\r\n"
            + (mediaType.isEmpty() ? "" : "Content-Type: " + mediaType + "\r\n")
            + (content.length == 0 && mediaType.isEmpty()
                ? ""
                : "Content-Length: " + content.length + "\r\n")
            + "\r\n";
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
    all.writeBytes(content);
    return send(all.toByteArray());
  }

  /** Sends bytes and returns the response. */
  Response send(byte[] request) throws IOException {
    try (Socket socket = connect()) {
      try {
        socket.getOutputStream().write(request);
        socket.getOutputStream().flush();
      } catch (SocketException e) {
        // The server may refuse a request before it has read it all; its response still counts.
        return read(socket.getInputStream());
      }
      return read(socket.getInputStream());
    }
  }

  private static Response read(InputStream in) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      in.transferTo(bytes);
    } catch (SocketException e) {
      // The connection was reset: the response ends here.
      return parse(bytes);
    } catch (IOException e) {
      return new Response(-1, "no response in time", "");
    }
    return parse(bytes);
  }

  private static Response parse(ByteArrayOutputStream bytes) {
    String text = bytes.toString(StandardCharsets.UTF_8);
    if (!text.startsWith("HTTP/1.")) {
      return new Response(0, "", text);
    }
    int end = text.indexOf("\r\n\r\n");
    String head = end < 0 ? text : text.substring(0, end);
    return new Response(
        Integer.parseInt(text.substring(9, 12)), head, end < 0 ? "" : text.substring(end + 4));
  }
}
