package scrutiny.web.mcp;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The arguments of a call of a tool: texts and numbers by name, and those for paging. */
final class Arguments {
  static final String OFFSET = "offset";
  static final String LIMIT = "limit";

  /** The number of rows returned if none is requested. */
  static final int DEFAULT_ROWS = 50;

  /** The maximum number of rows that can be requested. */
  static final int MAX_ROWS = 500;

  /** The maximum number of rows that can be skipped. */
  static final int MAX_OFFSET = 1_000_000;

  private final Map<String, String> texts;
  private final int offset;
  private final int limit;

  private Arguments(Map<String, String> texts, int offset, int limit) {
    this.texts = texts;
    this.offset = offset;
    this.limit = limit;
  }

  /**
   * Reads the arguments of a call.
   *
   * @throws InvalidArgumentException if one is neither text nor a number, or paging is out of range
   */
  static Arguments of(@Nullable Map<String, Object> given) throws InvalidArgumentException {
    Map<String, String> texts = new LinkedHashMap<>();
    if (given != null) {
      for (Map.Entry<String, Object> argument : given.entrySet()) {
        text(argument.getKey(), argument.getValue())
            .ifPresent(text -> texts.put(argument.getKey(), text));
      }
    }
    int offset = number(OFFSET, texts.remove(OFFSET), 0, 0, MAX_OFFSET);
    int limit = number(LIMIT, texts.remove(LIMIT), DEFAULT_ROWS, 1, MAX_ROWS);
    return new Arguments(texts, offset, limit);
  }

  private static Optional<String> text(String name, @Nullable Object value)
      throws InvalidArgumentException {
    return switch (value) {
      case null -> Optional.empty();
      case String text -> Optional.of(text);
      case Integer number -> Optional.of(number.toString());
      case Long number -> Optional.of(number.toString());
      case BigInteger number -> Optional.of(number.toString());
      case Double number when Double.isFinite(number) ->
          Optional.of(BigDecimal.valueOf(number).toPlainString());
      case Boolean truth -> Optional.of(truth ? "yes" : "no");
      default -> throw new InvalidArgumentException(name + " must be a text or a number");
    };
  }

  private static int number(String name, @Nullable String text, int defaultNumber, int min, int max)
      throws InvalidArgumentException {
    if (text == null || text.isBlank()) {
      return defaultNumber;
    }
    if (!text.strip().matches("\\d{1,9}")
        || Integer.parseInt(text.strip()) < min
        || Integer.parseInt(text.strip()) > max) {
      throw new InvalidArgumentException(
          name + " must be a whole number from " + min + " to " + max);
    }
    return Integer.parseInt(text.strip());
  }

  /** Returns the arguments apart from those for paging. */
  Map<String, String> texts() {
    return Map.copyOf(texts);
  }

  /**
   * Returns the value of a required argument.
   *
   * @throws InvalidArgumentException if it is missing or blank
   */
  String required(String name) throws InvalidArgumentException {
    String value = texts.getOrDefault(name, "").strip();
    if (value.isEmpty()) {
      throw new InvalidArgumentException("a value for " + name + " is required");
    }
    return value;
  }

  /** Returns the value of an optional argument. */
  Optional<String> optional(String name) {
    return Optional.ofNullable(texts.get(name)).map(String::strip).filter(s -> !s.isEmpty());
  }

  /**
   * Checks that a tool knows all arguments.
   *
   * @throws InvalidArgumentException if it does not know one of them
   */
  void checkNames(Set<String> known) throws InvalidArgumentException {
    for (String name : texts.keySet()) {
      if (!known.contains(name)) {
        throw new InvalidArgumentException(
            "there is no argument \""
                + name.substring(0, Math.min(name.length(), 80)).replaceAll("\\p{Cntrl}", " ")
                + "\"; the arguments are "
                + String.join(", ", known)
                + ", "
                + OFFSET
                + ", "
                + LIMIT);
      }
    }
  }

  /** Returns the number of rows to skip. */
  int offset() {
    return offset;
  }

  /** Returns the maximum number of rows to return. */
  int limit() {
    return limit;
  }
}
