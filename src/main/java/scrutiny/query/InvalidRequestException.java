package scrutiny.query;

import java.util.List;
import java.util.stream.Collectors;

/** Something that cannot be asked so; the message, one line, says what there is instead. */
public final class InvalidRequestException extends Exception {
  /** What was wrong. */
  public enum Reason {
    /** No query has the name. */
    UNKNOWN_QUERY,
    /** The query has no such parameter. */
    UNKNOWN_PARAMETER,
    /** A required value is missing. */
    MISSING_VALUE,
    /** No document, or more than one, has the name. */
    UNKNOWN_DOCUMENT,
    /** A value is not of the parameter's type, or there is no such thing. */
    INVALID_VALUE
  }

  private static final long serialVersionUID = 1;

  /** As many values as are listed whole; of more, only the nearest are named. */
  private static final int MAX_LISTED_VALUES = 30;

  private final Reason reason;

  private InvalidRequestException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** What was wrong. */
  public Reason reason() {
    return reason;
  }

  static InvalidRequestException unknownQuery(String name, List<String> names) {
    return new InvalidRequestException(
        Reason.UNKNOWN_QUERY,
        "no query "
            + quoted(name)
            + "; did you mean "
            + String.join(" or ", NameSuggestions.closest(name, names, 1))
            + "? There are: "
            + String.join(", ", names));
  }

  static InvalidRequestException unknownParameter(PrebuiltQuery query, String given) {
    return new InvalidRequestException(
        Reason.UNKNOWN_PARAMETER,
        query.name() + " has no parameter " + quoted(given) + "; " + parameterSummary(query));
  }

  static InvalidRequestException missingValue(PrebuiltQuery query, Parameter parameter) {
    return new InvalidRequestException(
        Reason.MISSING_VALUE,
        query.name() + " needs a value for " + parameter.name() + ": " + parameter.description());
  }

  static InvalidRequestException invalidValue(
      PrebuiltQuery query, Parameter parameter, String value) {
    return new InvalidRequestException(
        Reason.INVALID_VALUE,
        qualifiedName(query, parameter)
            + " must be "
            + parameter.type().description()
            + ", not "
            + quoted(value));
  }

  static InvalidRequestException unknownValue(
      PrebuiltQuery query, Parameter parameter, String value, List<String> known) {
    String offer =
        known.size() <= MAX_LISTED_VALUES
            ? "there are: " + String.join(", ", known)
            : "the nearest are: " + String.join(", ", NameSuggestions.closest(value, known, 3));
    return new InvalidRequestException(
        Reason.INVALID_VALUE,
        qualifiedName(query, parameter)
            + " must be "
            + parameter.type().description()
            + "; "
            + quoted(value)
            + " is none; "
            + offer);
  }

  static InvalidRequestException unknownDocument(String name, List<String> known) {
    return new InvalidRequestException(
        Reason.UNKNOWN_DOCUMENT,
        "no document "
            + quoted(name)
            + (known.isEmpty()
                ? "; the graph holds none"
                : "; the nearest are: "
                    + String.join(", ", NameSuggestions.closest(name, known, 3))));
  }

  static InvalidRequestException ambiguousDocument(String name, List<String> called) {
    return new InvalidRequestException(
        Reason.UNKNOWN_DOCUMENT,
        called.size()
            + " documents are called "
            + quoted(name)
            + "; name one by more of its path: "
            + String.join(", ", called.subList(0, Math.min(3, called.size())))
            + (called.size() > 3 ? ", …" : ""));
  }

  private static String qualifiedName(PrebuiltQuery query, Parameter parameter) {
    return query.name() + ": " + parameter.name();
  }

  private static String parameterSummary(PrebuiltQuery query) {
    return query.parameters().isEmpty()
        ? "it takes none"
        : query.parameters().stream()
            .map(Parameter::summary)
            .collect(Collectors.joining("; ", "it takes ", ""));
  }

  /** What was given, kept to one line of a bearable length. */
  private static String quoted(String given) {
    String line = given.replaceAll("\\p{Cntrl}+", " ");
    return "\"" + (line.length() > 80 ? line.substring(0, 80) + "…" : line) + "\"";
  }
}
