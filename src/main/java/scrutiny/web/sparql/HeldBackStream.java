package scrutiny.web.sparql;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import scrutiny.query.limit.Deadline;
import scrutiny.query.limit.QueryLimitException;

/**
 * A stream that holds back its first mebibyte, and then writes to a destination that is opened at
 * that point. Each write fails after the deadline and beyond the maximum length.
 */
final class HeldBackStream extends OutputStream {
  /** The number of bytes held back. */
  static final int HELD_BACK_BYTES = 1 << 20;

  /** Opens the destination. */
  interface Destination {
    OutputStream open() throws IOException;
  }

  private final Destination destination;
  private final Deadline deadline;
  private final long maxBytes;
  private ByteArrayOutputStream heldBack = new ByteArrayOutputStream(1 << 13);
  private OutputStream out = heldBack;
  private boolean holdingBack = true;
  private long length;

  HeldBackStream(Destination destination, Deadline deadline, long maxBytes) {
    this.destination = destination;
    this.deadline = deadline;
    this.maxBytes = maxBytes;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int count) throws IOException {
    deadline.check();
    length += count;
    if (length > maxBytes) {
      throw new QueryLimitException(
          QueryLimitException.Limit.BYTES,
          String.format(
              Locale.ROOT,
              "the result is longer than %,d bytes; request less data, or use LIMIT and OFFSET",
              maxBytes));
    }
    if (holdingBack && length > HELD_BACK_BYTES) {
      OutputStream opened = destination.open();
      heldBack.writeTo(opened);
      out = opened;
      holdingBack = false;
      heldBack = new ByteArrayOutputStream(0);
    }
    out.write(bytes, offset, count);
  }

  /** Returns the bytes held back; all of them, unless the destination is open. */
  byte[] heldBack() {
    return heldBack.toByteArray();
  }

  /** Does nothing: the bytes are sent when there are enough, or all. */
  @Override
  public void flush() {}
}
