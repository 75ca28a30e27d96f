package scrutiny.query;

import java.net.URI;
import java.time.Duration;

/** A question that got no whole answer; the message, one line, says why and what to do. */
public final class QueryFailedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final boolean timedOut;

  private QueryFailedException(boolean tookTooLong, String message, Throwable cause) {
    super(message, cause);
    this.timedOut = tookTooLong;
  }

  static QueryFailedException timedOut(Duration patience, Throwable cause) {
    return new QueryFailedException(
        true,
        "the query was given up after " + patience.toSeconds() + " seconds; ask for less",
        cause);
  }

  static QueryFailedException unreachable(URI endpoint, Throwable cause) {
    String why = cause.getMessage() == null ? "no answer" : cause.getMessage();
    return new QueryFailedException(
        false,
        endpoint
            + " gave no answer ("
            + why.lines().findFirst().orElse("")
            + "); check its address and that it runs",
        cause);
  }

  /** Whether the time was too short, not the source out of reach. */
  public boolean timedOut() {
    return timedOut;
  }
}
