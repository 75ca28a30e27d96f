package scrutiny.web.sparql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import scrutiny.query.InvalidRequestException;
import scrutiny.query.QueryFailedException;
import scrutiny.query.SyntaxMessage;
import scrutiny.query.limit.QueryLimitException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reason why a request has no result, as a problem document of RFC 9457.
 *
 * @param code the kind of problem; part of its type
 * @param detail one line with cause and remedy
 * @param limit the limit that the request exceeds
 */
public record Problem(
    int status, String code, String title, String detail, Optional<String> limit) {
  /** The media type of a problem document. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final String TYPE_PREFIX = "urn:scrutiny:problem:";

  private static final Logger LOG = LoggerFactory.getLogger(Problem.class);

  /** Causes are read to this depth, since a chain of causes may be a circle. */
  private static final int MAX_CAUSES = 20;

  private static final JsonMapper JSON = new JsonMapper();

  /** Returns the problem of a request that must be changed. */
  public static Problem invalidRequest(String detail) {
    return new Problem(400, "invalid-request", "Invalid request", detail, Optional.empty());
  }

  private static Problem syntaxError(String detail) {
    return new Problem(400, "syntax-error", "Not valid SPARQL", detail, Optional.empty());
  }

  /** Returns the problem that a status stands for where nothing else is known about it. */
  public static Problem ofStatus(int status, String detail) {
    return switch (status) {
      case 400 -> invalidRequest(detail);
      case 404 -> of(404, "not-found", "Not found", detail);
      case 405 -> of(405, "method-not-allowed", "Method not allowed", detail);
      case 406 -> of(406, "not-acceptable", "Not available in this format", detail);
      case 408 -> of(408, "too-slow", "Request too slow", detail);
      case 413 -> of(413, "limit-exceeded", "Query too long", detail);
      case 414 -> of(414, "limit-exceeded", "Address too long", detail);
      case 415 -> of(415, "unsupported-media-type", "Unsupported media type", detail);
      case 429 -> of(429, "too-many-requests", "Too many requests", detail);
      case 431 -> of(431, "limit-exceeded", "Headers too long", detail);
      case 500 -> of(500, "internal", "Internal error", detail);
      case 503 -> of(503, "unavailable", "Unavailable at the moment", detail);
      default -> of(status, "status-" + status, "Request failed", detail);
    };
  }

  /** Returns the problem of a query that exceeded its time. */
  public static Problem timedOut(String detail) {
    return new Problem(503, "timeout", "Query timed out", detail, Optional.of("timeout"));
  }

  /** Returns a problem that no limit causes. */
  public static Problem of(int status, String code, String title, String detail) {
    return new Problem(status, code, title, detail, Optional.empty());
  }

  /**
   * Returns the problem that describes an exception or error. One that says nothing about the query
   * is described by its first cause that does: writers of formats and function calls wrap what
   * stops them.
   */
  public static Problem of(Throwable failure) {
    for (Throwable cause : causes(failure)) {
      Optional<Problem> problem = ofException(cause);
      if (problem.isPresent()) {
        return problem.get();
      }
    }
    return failure instanceof QueryException ? invalidRequest(message(failure)) : internal(failure);
  }

  /** Returns an exception and its causes, the outermost first. */
  static List<Throwable> causes(Throwable failure) {
    List<Throwable> causes = new ArrayList<>();
    for (Throwable cause = failure;
        cause != null && causes.size() < MAX_CAUSES;
        cause = cause.getCause()) {
      causes.add(cause);
    }
    return causes;
  }

  private static Optional<Problem> ofException(Throwable failure) {
    return Optional.ofNullable(
        switch (failure) {
          case IllegalArgumentException e when isInconsistentSort(e) ->
              invalidRequest(
                  "the values to sort by change during the sort, as those of RAND do; bind them to"
                      + " a variable and sort by that");
          case ProblemException e -> e.problem();
          case InvalidRequestException e ->
              e.reason() == InvalidRequestException.Reason.UNKNOWN_QUERY
                  ? of(404, "unknown-query", "No such query", message(e))
                  : invalidRequest(message(e));
          case QueryFailedException e ->
              e.timedOut()
                  ? timedOut(message(e))
                  : of(502, "unreachable", "Endpoint not reached", message(e));
          case QueryLimitException e -> limitExceeded(e);
          case QueryParseException e -> syntaxError(SyntaxMessage.of(e));
          case QueryCancelledException e ->
              timedOut(
                  e.getMessage() == null ? "the query timed out; request less data" : message(e));
          case StackOverflowError e ->
              new Problem(
                  400,
                  "limit-exceeded",
                  "Query limit exceeded",
                  "the query is nested too deeply; use fewer brackets or shorter chains of"
                      + " operators",
                  Optional.of(QueryLimitException.Limit.NESTING.code()));
          case OutOfMemoryError e ->
              of(503, "out-of-memory", "Out of memory", "the query needs too much memory");
          default -> null;
        });
  }

  private static Problem limitExceeded(QueryLimitException e) {
    return switch (e.limit()) {
      case CALLS ->
          new Problem(403, "not-allowed", "Not allowed", message(e), Optional.of(e.limit().code()));
      case SERVICE ->
          new Problem(
              502, "service-failed", "Service failed", message(e), Optional.of(e.limit().code()));
      case MEMORY ->
          new Problem(
              503, "out-of-memory", "Out of memory", message(e), Optional.of(e.limit().code()));
      case QUERY_BYTES ->
          new Problem(
              413, "limit-exceeded", "Query too long", message(e), Optional.of(e.limit().code()));
      default ->
          new Problem(
              400,
              "limit-exceeded",
              "Query limit exceeded",
              message(e),
              Optional.of(e.limit().code()));
    };
  }

  private static Problem internal(Throwable failure) {
    LOG.error("a request failed for a reason that is not the client's", failure);
    return of(500, "internal", "Internal error", "the server failed; the log has the reason");
  }

  /** Returns the message of an exception on one line. */
  private static String message(Throwable e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return message.strip().replaceAll("\\s*[\\r\\n]+\\s*", " ");
  }

  /** Returns the problem document, with a line break at its end. */
  public String toJson() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("type", TYPE_PREFIX + code);
    document.put("title", title);
    document.put("status", status);
    document.put("detail", detail);
    limit.ifPresent(name -> document.put("limit", name));
    return JSON.writeValueAsString(document) + "\n";
  }

  /** Returns whether a sort found that its keys do not stay the same. */
  private static boolean isInconsistentSort(IllegalArgumentException e) {
    return String.valueOf(e.getMessage()).startsWith("Comparison method violates");
  }
}
