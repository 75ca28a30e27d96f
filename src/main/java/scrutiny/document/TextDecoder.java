package scrutiny.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes text files: UTF-8, UTF-16 with a byte order mark, or windows-1252, which old pages and
 * word processors write.
 */
public final class TextDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x00-\\x7F]{2,}");

  private TextDecoder() {}

  /** Returns the text, with {@code \n} for line breaks and no byte order mark; empty if binary. */
  public static Optional<String> decode(byte[] bytes) {
    return decodeBytes(bytes)
        .filter(text -> text.chars().filter(TextDecoder::isControl).count() * 100 <= text.length())
        .map(TextDecoder::withoutDoubleEncoding)
        .map(text -> text.replace("\r\n", "\n").replace('\r', '\n'));
  }

  /** Returns a text in which letters that were encoded twice are read twice: ’ for â€™. */
  private static String withoutDoubleEncoding(String text) {
    return BEYOND_ASCII
        .matcher(text)
        .replaceAll(run -> Matcher.quoteReplacement(decodedAgain(run.group())));
  }

  private static String decodedAgain(String run) {
    ByteBuffer bytes = ByteBuffer.allocate(run.length());
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      byte[] encoded = String.valueOf(c).getBytes(WINDOWS_1252);
      // The five bytes that windows-1252 does not use stand for the control characters there.
      boolean unused = c >= 0x80 && c < 0xA0;
      if (!unused && (encoded.length != 1 || (encoded[0] == '?' && c != '?'))) {
        return run;
      }
      bytes.put(unused ? (byte) c : encoded[0]);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
    } catch (CharacterCodingException encodedOnce) {
      return run;
    }
  }

  private static Optional<String> decodeBytes(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
    }
    for (byte b : bytes) {
      if (b == 0) {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException notUtf8) {
      return Optional.of(new String(bytes, WINDOWS_1252));
    }
  }

  private static boolean isControl(int c) {
    return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
  }

  static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }
}
