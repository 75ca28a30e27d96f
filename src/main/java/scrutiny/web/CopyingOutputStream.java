package scrutiny.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** An output stream that also copies what is written, up to a limit. */
final class CopyingOutputStream extends OutputStream {
  private final OutputStream out;
  private final ByteArrayOutputStream copy;
  private final int limit;
  private long written;

  /**
   * Creates a stream.
   *
   * @param copy receives the written bytes; incomplete once more than the limit is written
   * @param limit in bytes
   */
  CopyingOutputStream(OutputStream out, ByteArrayOutputStream copy, int limit) {
    this.out = out;
    this.copy = copy;
    this.limit = limit;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
    written += length;
    if (written <= limit) {
      copy.write(bytes, offset, length);
    }
  }

  /** Returns whether the copy contains everything written. */
  boolean isComplete() {
    return written <= limit;
  }

  /** Does nothing: the server decides when to send. */
  @Override
  public void flush() {}
}
