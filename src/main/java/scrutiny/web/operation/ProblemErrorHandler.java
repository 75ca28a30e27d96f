package scrutiny.web.operation;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Sends errors of Jetty and Fuseki in the same form as all others, without their internals. */
final class ProblemErrorHandler extends ErrorHandler {
  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int status,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    HttpError problem =
        HttpError.of(status, detail(status, cause instanceof HttpException ? null : message));
    byte[] body = problem.fill(request.getHeaders(), response.getHeaders());
    response.write(true, ByteBuffer.wrap(body), callback);
  }

  private static String detail(int status, @Nullable String message) {
    return switch (status) {
      case 404 -> "there is nothing at this address; start from the home page";
      case 408 -> "the request arrived too slowly; send it again";
      case 413 -> "the request is too long; shorten the query";
      case 414 -> "the address is too long; send the query in the body of a POST request";
      case 426, 505 -> "this version of HTTP is not supported; use HTTP/1.1";
      case 431 -> "the headers of the request are too long; send fewer or shorter ones";
      default -> otherDetail(status, message == null ? "" : message);
    };
  }

  private static String otherDetail(int status, String message) {
    if (status >= 500) {
      return "the server failed; the failure is in its log";
    }
    return message.isBlank() || message.contains("Exception")
        ? "the request is not valid HTTP, or not encoded in UTF-8"
        : message;
  }
}
