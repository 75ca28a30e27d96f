package scrutiny.document.pdf;

import java.io.EOFException;
import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** The decoded content of a page, which is read byte by byte. */
final class ContentBytes implements RandomAccessRead {
  private final byte[] bytes;
  private int position;
  private boolean isClosed;

  /** Creates the content; the bytes must not change later. */
  ContentBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public int read() {
    return position < bytes.length ? bytes[position++] & 0xFF : -1;
  }

  @Override
  public int peek() {
    return position < bytes.length ? bytes[position] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    if (position >= bytes.length) {
      return -1;
    }
    int count = Math.min(length, bytes.length - position);
    System.arraycopy(bytes, position, target, offset, count);
    position += count;
    return count;
  }

  @Override
  public void rewind(int count) throws IOException {
    seek(position - count);
  }

  @Override
  public long getPosition() {
    return position;
  }

  @Override
  public void seek(long offset) throws IOException {
    if (offset < 0) {
      throw new EOFException("a position before the start of a page's content");
    }
    position = (int) Math.min(offset, bytes.length);
  }

  @Override
  public long length() {
    return bytes.length;
  }

  @Override
  public boolean isEOF() {
    return position >= bytes.length;
  }

  @Override
  public boolean isClosed() {
    return isClosed;
  }

  @Override
  public void close() {
    isClosed = true;
  }

  @Override
  public RandomAccessReadView createView(long start, long length) {
    return new RandomAccessReadView(this, start, length);
  }
}
