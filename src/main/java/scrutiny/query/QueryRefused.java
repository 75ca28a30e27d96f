package scrutiny.query;

import java.util.List;
import java.util.stream.Collectors;

/** Something that cannot be asked so; the message, one line, says what there is instead. */
public final class QueryRefused extends Exception {
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
  private static final int FEW = 30;

  private final Reason reason;

  private QueryRefused(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** What was wrong. */
  public Reason reason() {
    return reason;
  }

  static QueryRefused unknownQuery(String name, List<String> names) {
    return new QueryRefused(
        Reason.UNKNOWN_QUERY,
        "no query "
            + quoted(name)
            + "; did you mean "
            + String.join(" or ", Nearest.to(name, names, 1))
            + "? There are: "
            + String.join(", ", names));
  }

  static QueryRefused unknownParameter(PrebuiltQuery query, String given) {
    return new QueryRefused(
        Reason.UNKNOWN_PARAMETER,
        query.name() + " has no parameter " + quoted(given) + "; " + parameters(query));
  }

  static QueryRefused missingValue(PrebuiltQuery query, Parameter parameter) {
    return new QueryRefused(
        Reason.MISSING_VALUE,
        query.name() + " needs a value for " + parameter.name() + ": " + parameter.description());
  }

  static QueryRefused invalidValue(PrebuiltQuery query, Parameter parameter, String value) {
    return new QueryRefused(
        Reason.INVALID_VALUE,
        of(query, parameter) + " must be " + parameter.type().meaning() + ", not " + quoted(value));
  }

  static QueryRefused unknownValue(
      PrebuiltQuery query, Parameter parameter, String value, List<String> known) {
    String offer =
        known.size() <= FEW
            ? "there are: " + String.join(", ", known)
            : "the nearest are: " + String.join(", ", Nearest.to(value, known, 3));
    return new QueryRefused(
        Reason.INVALID_VALUE,
        of(query, parameter)
            + " must be "
            + parameter.type().meaning()
            + "; "
            + quoted(value)
            + " is none; "
            + offer);
  }

  static QueryRefused unknownDocument(String name, List<String> known) {
    return new QueryRefused(
        Reason.UNKNOWN_DOCUMENT,
        "no document "
            + quoted(name)
            + (known.isEmpty()
                ? "; the graph holds none"
                : "; the nearest are: " + String.join(", ", Nearest.to(name, known, 3))));
  }

  static QueryRefused manyDocuments(String name, List<String> called) {
    return new QueryRefused(
        Reason.UNKNOWN_DOCUMENT,
        called.size()
            + " documents are called "
            + quoted(name)
            + "; name one by more of its path: "
            + String.join(", ", called.subList(0, Math.min(3, called.size())))
            + (called.size() > 3 ? ", …" : ""));
  }

  private static String of(PrebuiltQuery query, Parameter parameter) {
    return query.name() + ": " + parameter.name();
  }

  private static String parameters(PrebuiltQuery query) {
    return query.parameters().isEmpty()
        ? "it takes none"
        : query.parameters().stream()
            .map(Parameter::line)
            .collect(Collectors.joining("; ", "it takes ", ""));
  }

  /** What was given, kept to one line of a bearable length. */
  private static String quoted(String given) {
    String line = given.replaceAll("\\p{Cntrl}+", " ");
    return "\"" + (line.length() > 80 ? line.substring(0, 80) + "…" : line) + "\"";
  }
}
