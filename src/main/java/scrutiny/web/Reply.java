package scrutiny.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What is sent back, whole. */
record Reply(int status, String mediaType, byte[] body) {
  /** A page. */
  static Reply page(int status, String html) {
    return new Reply(status, "text/html", html.getBytes(StandardCharsets.UTF_8));
  }

  /** Plain words. */
  static Reply words(int status, String words) {
    return new Reply(status, "text/plain", (words + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Sends it. */
  void send(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    response.setContentType(mediaType + ";charset=utf-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
