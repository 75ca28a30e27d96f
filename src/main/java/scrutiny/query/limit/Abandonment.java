package scrutiny.query.limit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells the query of a request that its client has gone, before or after the query starts. */
public final class Abandonment {
  /** The request attribute that holds the abandonment of the request. */
  public static final String ATTRIBUTE = Abandonment.class.getName();

  private @Nullable Deadline deadline;
  private boolean abandoned;

  /** Returns the abandonment in the value of a request attribute. */
  public static Optional<Abandonment> of(@Nullable Object attribute) {
    return attribute instanceof Abandonment abandonment
        ? Optional.of(abandonment)
        : Optional.empty();
  }

  /** Abandons the query with this deadline when the client goes, or at once if it has gone. */
  public synchronized void cancels(Deadline started) {
    deadline = started;
    if (abandoned) {
      started.abandon();
    }
  }

  /** Returns whether the client has gone. */
  public synchronized boolean isAbandoned() {
    return abandoned;
  }

  /** Records that the client has gone, and cancels its query. */
  public synchronized void abandon() {
    abandoned = true;
    if (deadline != null) {
      deadline.abandon();
    }
  }
}
