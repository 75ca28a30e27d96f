package scrutiny.query.limit;

/**
 * Thrown if a query exceeds a limit other than its time, or uses what this server does not allow;
 * the message is one line with cause and remedy.
 */
public final class QueryLimitException extends RuntimeException {
  /** The limits that a query can exceed. */
  public enum Limit {
    /** The length of the query. */
    QUERY_BYTES("query-bytes"),
    /** The rows or triples of the result. */
    ROWS("rows"),
    /** The bytes of the response. */
    BYTES("bytes"),
    /** The rows that an operator stores. */
    STORED_ROWS("stored-rows"),
    /** The memory of the server. */
    MEMORY("memory"),
    /** The depth of nesting. */
    NESTING("nesting"),
    /** The number of operators, triple patterns and expressions. */
    NODES("nodes"),
    /** The steps of a property path. */
    PATH_STEPS("path-steps"),
    /** The length of a value. */
    TERM_LENGTH("term-length"),
    /** The functions and services that may be called. */
    CALLS("calls"),
    /** An endpoint of another server, which failed. */
    SERVICE("service");

    private final String code;

    Limit(String code) {
      this.code = code;
    }

    /** Returns its name in responses. */
    public String code() {
      return code;
    }
  }

  private static final long serialVersionUID = 1;

  private final Limit limit;

  /** Creates an exception for a limit. */
  public QueryLimitException(Limit limit, String message) {
    super(message);
    this.limit = limit;
  }

  /** Returns the limit that the query exceeds. */
  public Limit limit() {
    return limit;
  }
}
