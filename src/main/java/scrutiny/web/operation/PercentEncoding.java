package scrutiny.web.operation;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Checks parameters in a query string or in a form. */
final class PercentEncoding {
  private PercentEncoding() {}

  /** Returns whether every escape is complete and the decoded bytes are UTF-8. */
  static boolean isValid(String parameters) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < parameters.length(); i++) {
      char c = parameters.charAt(i);
      if (c == '\uFFFD') {
        return false;
      }
      if (c != '%') {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
        continue;
      }
      if (i + 2 >= parameters.length()
          || digit(parameters, i + 1) < 0
          || digit(parameters, i + 2) < 0) {
        return false;
      }
      bytes.write(16 * digit(parameters, i + 1) + digit(parameters, i + 2));
      i += 2;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static int digit(String text, int index) {
    return Character.digit(text.charAt(index), 16);
  }

  /** Returns the length in bytes of the longest value of a parameter after decoding. */
  static int decodedLength(String parameters, String name) {
    int longest = 0;
    for (String parameter : parameters.split("&", -1)) {
      if (parameter.startsWith(name + "=")) {
        long escapes = parameter.chars().filter(c -> c == '%').count();
        int length = parameter.length() - name.length() - 1 - 2 * (int) escapes;
        longest = Math.max(longest, length);
      }
    }
    return longest;
  }
}
