package scrutiny.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import scrutiny.web.format.Format;
import scrutiny.web.operation.ContentSecurityPolicy;
import scrutiny.web.sparql.Problem;
import scrutiny.web.sparql.QueryResponse;

/** A complete HTTP response. */
final class CompleteResponse {
  private final int status;
  private final String mediaType;
  private final byte[] body;
  private final Map<String, String> headers;

  /** Creates a response whose body, if it is text, is in UTF-8. */
  CompleteResponse(int status, String mediaType, byte[] body) {
    this(status, mediaType, body, Map.of());
  }

  private CompleteResponse(int status, String mediaType, byte[] body, Map<String, String> headers) {
    this.status = status;
    this.mediaType = mediaType;
    this.body = body;
    this.headers = Map.copyOf(headers);
  }

  /** Returns the same response with a header. */
  CompleteResponse withHeader(String name, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(name, value);
    return new CompleteResponse(status, mediaType, body, more);
  }

  /** Returns an HTML response. */
  static CompleteResponse html(int status, String html) {
    return new CompleteResponse(status, "text/html", html.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns a drawing. */
  static CompleteResponse svg(String svg) {
    return picture(Format.SVG, svg.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns an image. */
  static CompleteResponse png(byte[] png) {
    return picture(Format.PNG, png);
  }

  private static CompleteResponse picture(Format format, byte[] file) {
    return new CompleteResponse(200, format.mediaType(), file)
        .withHeader(ContentSecurityPolicy.HEADER, ContentSecurityPolicy.PICTURE);
  }

  /** Returns a plain-text response, with a line break at its end. */
  static CompleteResponse plainText(int status, String text) {
    return new CompleteResponse(
        status, "text/plain", (text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the content type, with the character set if it is a type of text. */
  String contentType() {
    return contentType(mediaType);
  }

  /** Returns whether the status is that of a success. */
  boolean isSuccessful() {
    return status < 300;
  }

  /** Returns the headers besides the content type. */
  Map<String, String> headers() {
    return headers;
  }

  /** Returns the content type of a media type, with the character set if it is a type of text. */
  static String contentType(String mediaType) {
    boolean hasOwnEncoding =
        mediaType.equals(Format.XLSX.mediaType())
            || mediaType.equals(Problem.MEDIA_TYPE)
            || mediaType.equals(Format.PNG.mediaType());
    return hasOwnEncoding ? mediaType : mediaType + ";charset=utf-8";
  }

  /** Returns the body. */
  byte[] body() {
    return body.clone();
  }

  /** Writes status, headers and body to a response that a failure can still replace. */
  void send(QueryResponse response) throws IOException {
    response.setStatus(status);
    response.setContentType(contentType());
    headers.forEach(response::setHeader);
    response.body().write(body);
  }

  /** Returns the length of the body in bytes. */
  int length() {
    return body.length;
  }

  /** Writes status, headers and body. */
  void send(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    response.setContentType(contentType());
    headers.forEach(response::setHeader);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
