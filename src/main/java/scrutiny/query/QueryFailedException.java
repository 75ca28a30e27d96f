package scrutiny.query;

import java.net.URI;
import java.time.Duration;

/** Thrown if a query gives no complete result; the message is one line with cause and remedy. */
public final class QueryFailedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final boolean timedOut;

  private QueryFailedException(boolean timedOut, String message, Throwable cause) {
    super(message, cause);
    this.timedOut = timedOut;
  }

  static QueryFailedException timedOut(Duration timeout, Throwable cause) {
    return new QueryFailedException(
        true,
        "the query timed out after " + timeout.toSeconds() + " seconds; request less data",
        cause);
  }

  /**
   * Returns the failure of an endpoint. The message does not contain the query, which may be part
   * of the address that a library reports.
   *
   * @param status the status of the response; 0 or less if there was none
   */
  static QueryFailedException unreachable(URI endpoint, int status, Throwable cause) {
    return new QueryFailedException(
        false,
        status > 0
            ? endpoint
                + " answered with status "
                + status
                + "; check that it is the address of a SPARQL endpoint"
            : endpoint + " did not respond; check the address, and whether the endpoint is running",
        cause);
  }

  /** Returns the failure of an endpoint whose answer is not the result of a query. */
  static QueryFailedException notAnEndpoint(URI endpoint, Throwable cause) {
    return new QueryFailedException(
        false,
        endpoint
            + " did not answer with the result of a query; check that it is the address of a"
            + " SPARQL endpoint",
        cause);
  }

  /** Returns whether the query timed out; otherwise the endpoint could not be reached. */
  public boolean timedOut() {
    return timedOut;
  }
}
