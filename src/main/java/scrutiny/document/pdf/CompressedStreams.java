package scrutiny.document.pdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** The highest ratio by which Deflate compresses. */
  private static final int MAX_RATIO = 1032;

  private static final byte[] START = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);

  /** The dictionary of a stream that is a picture is within this many bytes before it. */
  private static final int DICTIONARY_LENGTH = 1024;

  /** The subtype of a picture. The procedure sets of a form have similar names. */
  private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");

  /** A length that is stated in the dictionary itself. */
  private static final Pattern LENGTH =
      Pattern.compile("/Length\\s+(\\d{1,10})\\b(?!\\s+\\d+\\s+R)");

  /** The line breaks before the data and after it, in bytes. */
  private static final int LINE_BREAKS = 4;

  private static final int BUFFER_LENGTH = 1 << 16;

  /** Checks every stream of a file. */
  void check(byte[] file) throws UnreadableDocumentException {
    for (int start = indexOf(file, START, 0);
        start >= 0;
        start = indexOf(file, START, start + START.length)) {
      int data = start + START.length;
      if (isBeforeData(file, start, data)) {
        String dictionary = dictionary(file, start);
        int end = end(file, data, dictionary);
        if ((long) (end - data) * MAX_RATIO > maxLength
            && !PICTURE.matcher(dictionary).find()
            && exceedsLimit(file, data, end)) {
          throw new UnreadableDocumentException(
              "contains a stream of more than %,d bytes when unpacked".formatted(maxLength),
              "leave it out, or print it to a new PDF");
        }
      }
    }
  }

  /** Returns whether the word begins a stream: it also ends one, and may occur in a text. */
  private static boolean isBeforeData(byte[] file, int start, int data) {
    boolean endsStream = start >= 3 && startsWith(file, END, start - 3);
    return !endsStream && data < file.length && (file[data] == '\r' || file[data] == '\n');
  }

  private static String dictionary(byte[] file, int start) {
    int from = Math.max(0, start - DICTIONARY_LENGTH);
    String before = new String(file, from, start - from, StandardCharsets.ISO_8859_1);
    return before.substring(Math.max(0, before.lastIndexOf(" obj")));
  }

  /**
   * Returns where a stream ends: at the next mark if its dictionary states this length, else at the
   * end of the file, since the data may contain a mark. A compressed stream shows its end itself.
   */
  private static int end(byte[] file, int data, String dictionary) {
    int mark = indexOf(file, END, data);
    Matcher stated = LENGTH.matcher(dictionary);
    boolean isLength =
        mark >= 0
            && stated.find()
            && Math.abs(mark - data - Long.parseLong(stated.group(1))) <= LINE_BREAKS;
    return isLength ? mark : file.length;
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
      if (startsWith(bytes, word, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean startsWith(byte[] bytes, byte[] word, int at) {
    for (int i = 0; i < word.length; i++) {
      if (bytes[at + i] != word[i]) {
        return false;
      }
    }
    return true;
  }
}
