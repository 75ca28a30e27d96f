package scrutiny.query;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Thrown for an invalid request; the message is one line and lists valid alternatives. */
public final class InvalidRequestException extends Exception {
  /** The reason why a request is invalid. */
  public enum Reason {
    /** No query has the name. */
    UNKNOWN_QUERY,
    /** The query has no such parameter. */
    UNKNOWN_PARAMETER,
    /** A required value is missing. */
    MISSING_VALUE,
    /** No document, or more than one, has the name. */
    UNKNOWN_DOCUMENT,
    /** A value does not have the parameter's type, or is unknown. */
    INVALID_VALUE
  }

  private static final long serialVersionUID = 1;

  /** If there are more values than this, the message lists only the closest. */
  private static final int MAX_LISTED_VALUES = 30;

  /** The number of values that could be meant. */
  private static final int MAX_SUGGESTIONS = 3;

  private final Reason reason;
  private final String parameter;
  private final transient List<String> suggestions;

  private InvalidRequestException(Reason reason, String message) {
    this(reason, message, "", List.of());
  }

  private InvalidRequestException(
      Reason reason, String message, String parameter, List<String> suggestions) {
    super(message);
    this.reason = reason;
    this.parameter = parameter;
    this.suggestions = suggestions;
  }

  /** Returns why the request is invalid. */
  public Reason reason() {
    return reason;
  }

  /** Returns the name of the parameter with an unknown value, or an empty string. */
  public String parameter() {
    return parameter;
  }

  /** Returns the values of the parameter, or the names of queries, that could be meant. */
  public List<String> suggestions() {
    return suggestions;
  }

  static InvalidRequestException unknownQuery(String name, List<String> names) {
    return new InvalidRequestException(
        Reason.UNKNOWN_QUERY,
        "no query "
            + quoted(name)
            + NameSuggestions.closest(name, names, 1).stream()
                .map(closest -> "; did you mean " + closest + "?")
                .findFirst()
                .orElse("; there are " + names.size()),
        "",
        NameSuggestions.closest(name, names, MAX_SUGGESTIONS));
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

  /**
   * Returns the exception for a value that the data does not know.
   *
   * @param known all values in all their spellings
   * @param canonical returns the spelling that stands for all spellings of a value
   */
  static InvalidRequestException unknownValue(
      PrebuiltQuery query,
      Parameter parameter,
      String value,
      List<String> known,
      UnaryOperator<String> canonical) {
    List<String> closest =
        NameSuggestions.closest(value, known, known.size()).stream()
            .map(canonical)
            .distinct()
            .limit(MAX_SUGGESTIONS)
            .toList();
    String offer =
        known.size() <= MAX_LISTED_VALUES
            ? "; valid values: " + String.join(", ", known)
            : closest(closest, "; it is like none of the " + known.size() + " known");
    return new InvalidRequestException(
        Reason.INVALID_VALUE,
        qualifiedName(query, parameter)
            + " must be "
            + parameter.type().description()
            + "; "
            + quoted(value)
            + " is not"
            + offer,
        parameter.name(),
        closest);
  }

  static InvalidRequestException emptyPeriod(PrebuiltQuery query, String from, String to) {
    return new InvalidRequestException(
        Reason.INVALID_VALUE,
        query.name() + ": from must not be later than to; " + from + " is later than " + to);
  }

  static InvalidRequestException unknownDocument(String name, List<String> known) {
    return new InvalidRequestException(
        Reason.UNKNOWN_DOCUMENT,
        "no document "
            + quoted(name)
            + (known.isEmpty()
                ? "; the graph contains no documents"
                : closest(NameSuggestions.closest(name, known, MAX_SUGGESTIONS), "")));
  }

  private static String closest(List<String> names, String none) {
    return names.isEmpty() ? none : "; closest: " + String.join(", ", names);
  }

  static InvalidRequestException ambiguousDocument(String name, List<String> matches) {
    return new InvalidRequestException(
        Reason.UNKNOWN_DOCUMENT,
        matches.size()
            + " documents are named "
            + quoted(name)
            + "; give more of the path: "
            + String.join(", ", matches.subList(0, Math.min(3, matches.size())))
            + (matches.size() > 3 ? ", …" : ""));
  }

  private static String qualifiedName(PrebuiltQuery query, Parameter parameter) {
    return query.name() + ": " + parameter.name();
  }

  private static String parameterSummary(PrebuiltQuery query) {
    return query.parameters().isEmpty()
        ? "it has no parameters"
        : query.parameters().stream()
            .map(Parameter::summary)
            .collect(Collectors.joining("; ", "its parameters: ", ""));
  }

  /** Returns a value in quotation marks, on one line and at most 80 characters long. */
  private static String quoted(String given) {
    String line = given.replaceAll("\\p{Cntrl}+", " ");
    return "\"" + (line.length() > 80 ? line.substring(0, 80) + "…" : line) + "\"";
  }
}
