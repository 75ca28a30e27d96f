package scrutiny.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes text files: UTF-8, UTF-16 with a byte order mark, or windows-1252, which old pages and
 * word processors write.
 */
public final class TextDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private TextDecoder() {}

  /** Returns the text, with {@code \n} for line breaks and no byte order mark; empty if binary. */
  public static Optional<String> decode(byte[] bytes) {
    return decodeBytes(bytes)
        .filter(text -> text.chars().filter(TextDecoder::isControl).count() * 100 <= text.length())
        .map(text -> text.replace("\r\n", "\n").replace('\r', '\n'));
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
