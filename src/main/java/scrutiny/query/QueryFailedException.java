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

  static QueryFailedException unreachable(URI endpoint, Throwable cause) {
    String why = cause.getMessage() == null ? "no response" : cause.getMessage();
    return new QueryFailedException(
        false,
        endpoint
            + " did not respond ("
            + why.lines().findFirst().orElse("")
            + "); check the address, and whether the endpoint is running",
        cause);
  }

  /** Returns whether the query timed out; otherwise the endpoint could not be reached. */
  public boolean timedOut() {
    return timedOut;
  }
}
