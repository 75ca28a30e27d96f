package scrutiny.query.limit;

import java.time.Duration;
import org.apache.jena.query.QueryCancelledException;

/** Thrown at the first check after the deadline of a query; Jena treats it as a cancellation. */
public final class DeadlineExceededException extends QueryCancelledException {
  private static final long serialVersionUID = 1;

  private final Duration timeout;

  DeadlineExceededException(Duration timeout) {
    this.timeout = timeout;
  }

  /** Returns the time that the query had. */
  public Duration timeout() {
    return timeout;
  }

  @Override
  public String getMessage() {
    return "the query timed out after " + timeout.toSeconds() + " seconds; request less data";
  }
}
