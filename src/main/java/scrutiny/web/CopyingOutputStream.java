package scrutiny.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes through, and keeps a copy of what is not too long. */
final class CopyingOutputStream extends OutputStream {
  private final OutputStream out;
  private final ByteArrayOutputStream copy;
  private final int limit;
  private long written;

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

  /** Whether the copy is whole. */
  boolean isComplete() {
    return written <= limit;
  }

  /** Leaves it to the server when to send. */
  @Override
  public void flush() {}
}
