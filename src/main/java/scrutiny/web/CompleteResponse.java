package scrutiny.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A complete HTTP response. */
final class CompleteResponse {
  private final int status;
  private final String mediaType;
  private final byte[] body;

  /** Creates a response whose body is in UTF-8. */
  CompleteResponse(int status, String mediaType, byte[] body) {
    this.status = status;
    this.mediaType = mediaType;
    this.body = body;
  }

  /** Returns an HTML response. */
  static CompleteResponse html(int status, String html) {
    return new CompleteResponse(status, "text/html", html.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns a plain-text response, with a line break at its end. */
  static CompleteResponse plainText(int status, String text) {
    return new CompleteResponse(
        status, "text/plain", (text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the length of the body in bytes. */
  int length() {
    return body.length;
  }

  /** Returns the content type with its character set. */
  String contentType() {
    return mediaType + ";charset=utf-8";
  }

  /** Returns the body. */
  byte[] body() {
    return body.clone();
  }

  /** Writes status, content type and body. */
  void send(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    response.setContentType(contentType());
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
