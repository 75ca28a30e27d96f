package scrutiny.document.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import scrutiny.document.UnreadableDocumentException;
import scrutiny.text.Cancellation;

/**
 * Checks that the compressed streams of a file are not too long for the memory. PDFBox decodes a
 * stream as a whole, some of them before any page is read.
 *
 * <p>Pictures are not decoded. A stream that is compressed twice, in another way, or encrypted is
 * not checked: for such a file the memory of the program is the limit.
 *
 * @param maxLength the length of a decoded stream, in bytes
 */
record CompressedStreams(int maxLength) {
  /** The decoded length of streams: some hundred times that of the longest in a report. */
  static final CompressedStreams DEFAULT = new CompressedStreams(64 << 20);

  /** Deflate shortens to no less than one in this many bytes. */
  private static final int MAX_RATIO = 1032;

  private static final byte[] START = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);

  /** The dictionary of a stream that is a picture is within this many bytes before it. */
  private static final int DICTIONARY_LENGTH = 1024;

  private static final int BUFFER_LENGTH = 1 << 16;

  /** Checks every stream of a file. */
  void check(byte[] file) throws UnreadableDocumentException {
    int start = indexOf(file, START, 0);
    while (start >= 0) {
      int data = start + START.length;
      int end = indexOf(file, END, data);
      end = end < 0 ? file.length : end;
      if ((long) (end - data) * MAX_RATIO > maxLength
          && !isPicture(file, start)
          && exceedsLimit(file, data, end)) {
        throw new UnreadableDocumentException(
            "contains a stream of more than %,d bytes when unpacked".formatted(maxLength),
            "leave it out, or print it to a new PDF");
      }
      start = end == file.length ? -1 : indexOf(file, START, end + END.length);
    }
  }

  private static boolean isPicture(byte[] file, int start) {
    int from = Math.max(0, start - DICTIONARY_LENGTH);
    String before = new String(file, from, start - from, StandardCharsets.ISO_8859_1);
    String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
    return dictionary.contains("/Image");
  }

  private boolean exceedsLimit(byte[] file, int from, int to) {
    int start = from;
    while (start < to && (file[start] == '\r' || file[start] == '\n')) {
      start++;
    }
    byte[] buffer = new byte[BUFFER_LENGTH];
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(file, start, to - start);
      int length = 1;
      while (length > 0 && inflater.getBytesWritten() <= maxLength) {
        Cancellation.check();
        length = inflater.inflate(buffer);
      }
      return inflater.getBytesWritten() > maxLength;
    } catch (DataFormatException notDeflated) {
      return false;
    }
  }

  private static int indexOf(byte[] bytes, byte[] word, int from) {
    for (int i = from; i <= bytes.length - word.length; i++) {
      if (bytes[i] == word[0] && startsWith(bytes, word, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean startsWith(byte[] bytes, byte[] word, int at) {
    for (int i = 1; i < word.length; i++) {
      if (bytes[at + i] != word[i]) {
        return false;
      }
    }
    return true;
  }
}
