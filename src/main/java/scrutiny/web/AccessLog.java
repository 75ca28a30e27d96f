package scrutiny.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;

/**
 * A file with one line per request: the Combined Log Format of the Apache HTTP Server, and the
 * duration in milliseconds. New lines are appended, and each is written at once.
 *
 * <p>A request whose client left before the response began has the status 499, which other servers
 * use for it: the status that Jetty gives it would look like a fault of this one.
 */
final class AccessLog implements RequestLog.Writer, AutoCloseable {
  /** A missing header as Jetty writes it; quotation marks inside a field are escaped. */
  private static final Pattern EMPTY_FIELD = Pattern.compile("(?<= )\"\"(?= |$)");

  /** A missing header in the Combined Log Format. */
  private static final String MISSING_FIELD = "\"-\"";

  /** The status of a request whose client did not wait for the response. */
  private static final int CLIENT_LEFT = 499;

  private final BufferedWriter out;

  private AccessLog(BufferedWriter out) {
    this.out = out;
  }

  /**
   * Opens a log file for appending, and creates it if it does not exist.
   *
   * @throws ServerStartException if the file cannot be written
   */
  static AccessLog open(Path file) throws ServerStartException {
    try {
      return new AccessLog(
          Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    } catch (IOException e) {
      throw ServerStartException.accessLogNotWritable(file, e);
    }
  }

  /** Returns a request log of Jetty that writes to this file. */
  RequestLog toRequestLog() {
    return new CustomRequestLog(this, CustomRequestLog.EXTENDED_NCSA_FORMAT + " %{ms}T") {
      @Override
      public void log(Request request, Response response) {
        super.log(request, clientLeft(request, response) ? unread(request, response) : response);
      }
    };
  }

  /** Returns whether a request failed because its connection was closed, not by this server. */
  private static boolean clientLeft(Request request, Response response) {
    return response.getStatus() >= 500
        && Response.getContentBytesWritten(response) == 0
        && !request.getConnectionMetaData().getConnection().getEndPoint().isOpen()
        && request.getConnectionMetaData().getConnector().getServer().isStarted();
  }

  private static Response unread(Request request, Response response) {
    return new Response.Wrapper(request, response) {
      @Override
      public int getStatus() {
        return CLIENT_LEFT;
      }
    };
  }

  @Override
  public synchronized void write(String line) throws IOException {
    out.write(EMPTY_FIELD.matcher(line).replaceAll(MISSING_FIELD));
    out.newLine();
    out.flush();
  }

  @Override
  public synchronized void close() throws IOException {
    out.close();
  }
}
