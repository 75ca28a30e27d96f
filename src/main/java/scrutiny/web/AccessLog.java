package scrutiny.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.RequestLog;

/**
 * A file with one line per request in the Combined Log Format of the Apache HTTP Server. New lines
 * are appended, and each is written at once.
 */
final class AccessLog implements RequestLog.Writer, AutoCloseable {
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
    return new CustomRequestLog(this, CustomRequestLog.EXTENDED_NCSA_FORMAT);
  }

  @Override
  public synchronized void write(String line) throws IOException {
    out.write(line);
    out.newLine();
    out.flush();
  }

  @Override
  public synchronized void close() throws IOException {
    out.close();
  }
}
