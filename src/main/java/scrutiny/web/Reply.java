package scrutiny.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What is sent back, whole. */
final class Reply {
  private final int status;
  private final String mediaType;
  private final byte[] body;

  /** A reply that has its body now. */
  Reply(int status, String mediaType, byte[] body) {
    this.status = status;
    this.mediaType = mediaType;
    this.body = body;
  }

  /** A page. */
  static Reply page(int status, String html) {
    return new Reply(status, "text/html", html.getBytes(StandardCharsets.UTF_8));
  }

  /** Plain words. */
  static Reply words(int status, String words) {
    return new Reply(status, "text/plain", (words + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** The number of its bytes. */
  int length() {
    return body.length;
  }

  /** Sends it. */
  void send(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    response.setContentType(mediaType + ";charset=utf-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
