package scrutiny.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What is sent back, whole. */
final class CompleteResponse {
  private final int status;
  private final String mediaType;
  private final byte[] body;

  /** A reply that has its body now. */
  CompleteResponse(int status, String mediaType, byte[] body) {
    this.status = status;
    this.mediaType = mediaType;
    this.body = body;
  }

  /** A page. */
  static CompleteResponse html(int status, String html) {
    return new CompleteResponse(status, "text/html", html.getBytes(StandardCharsets.UTF_8));
  }

  /** Plain words. */
  static CompleteResponse plainText(int status, String words) {
    return new CompleteResponse(
        status, "text/plain", (words + "\n").getBytes(StandardCharsets.UTF_8));
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
