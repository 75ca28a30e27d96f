package scrutiny.web.sparql;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters of a request, from its URL or a form. Unlike those of the servlet container, an
 * invalid encoding is always reported as an invalid request.
 *
 * @param values the values by name
 */
record SparqlParameters(Map<String, List<String>> values) {
  /** Parses {@code name=value} pairs that are percent-encoded in UTF-8. */
  static SparqlParameters parse(String encoded) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : encoded.split("&", -1)) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = decode(equals < 0 ? pair : pair.substring(0, equals));
        String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
        values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
      }
    }
    return new SparqlParameters(values);
  }

  /** Returns the values of a parameter, in order. */
  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** Returns the value of a parameter that must not be repeated. */
  Optional<String> single(String name) {
    List<String> all = all(name);
    if (all.size() > 1) {
      throw new ProblemException(
          Problem.invalidRequest("give the parameter " + name + " only once"));
    }
    return all.stream().findFirst();
  }

  /** Decodes UTF-8. */
  static String decodeUtf8(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new ProblemException(Problem.invalidRequest("the request is not in UTF-8"));
    }
  }

  private static String decode(String encoded) {
    byte[] bytes = encoded.getBytes(StandardCharsets.UTF_8);
    byte[] decoded = new byte[bytes.length];
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      byte b = bytes[i];
      if (b == '%') {
        int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
        int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
        if (high < 0 || low < 0) {
          throw new ProblemException(
              Problem.invalidRequest(
                  "a percent sign must be followed by two hexadecimal digits; write % as %25"));
        }
        b = (byte) (high << 4 | low);
        i += 2;
      } else if (b == '+') {
        b = ' ';
      }
      decoded[length++] = b;
    }
    String text = decodeUtf8(Arrays.copyOf(decoded, length));
    if (encoded.indexOf('\uFFFD') >= 0) {
      throw new ProblemException(Problem.invalidRequest("the request is not in UTF-8"));
    }
    return text;
  }
}
