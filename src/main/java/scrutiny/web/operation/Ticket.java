package scrutiny.web.operation;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import scrutiny.query.limit.RightOfWay;

/** A request for a place among the running queries or pages. */
final class Ticket {
  private final String client;
  private final Runnable onStart;
  private final Consumer<HttpError> onRefusal;
  private final Runnable onDrop;
  private long startNanos;
  private Duration quickTime = Duration.ZERO;
  private volatile @Nullable RightOfWay way;
  private volatile boolean failed;
  private volatile boolean abandoned;

  /**
   * Creates a ticket.
   *
   * @param client the address or network of the client
   * @param onStart runs the query
   * @param onRefusal tells the client why the query does not run
   * @param onDrop closes the connection of a client that does not read; may run more than once
   */
  Ticket(String client, Runnable onStart, Consumer<HttpError> onRefusal, Runnable onDrop) {
    this.client = client;
    this.onStart = onStart;
    this.onRefusal = onRefusal;
    this.onDrop = onDrop;
  }

  String client() {
    return client;
  }

  /** Returns the time at which the query got its place. */
  long startNanos() {
    return startNanos;
  }

  /**
   * Records that the query gets its place.
   *
   * @param goesFirst the time after which it gives way to others
   */
  void begin(long now, Duration goesFirst) {
    startNanos = now;
    quickTime = goesFirst;
  }

  /** Returns the time after which it gives way to others. */
  Duration quickTime() {
    return quickTime;
  }

  /** Records the right of way with which the query runs. */
  void runsWith(RightOfWay rightOfWay) {
    way = rightOfWay;
  }

  /** Returns how many nanoseconds the query has run, without those in which it gave way. */
  long ranNanos(long now) {
    RightOfWay current = way;
    return now - startNanos - (current == null ? 0 : current.paused().toNanos());
  }

  /** Records that its client does not read, or does so again. */
  void setBlocked(boolean blocked) {
    RightOfWay current = way;
    if (current != null) {
      if (blocked) {
        current.rest();
      } else {
        current.resume();
      }
    }
  }

  /** Records that the query ended by a limit. */
  void fail() {
    failed = true;
  }

  boolean hasFailed() {
    return failed;
  }

  void start() {
    onStart.run();
  }

  void drop() {
    onDrop.run();
  }

  /** Records that the client has gone. */
  void abandon() {
    abandoned = true;
  }

  boolean isAbandoned() {
    return abandoned;
  }

  void refuse(HttpError problem) {
    onRefusal.accept(problem);
  }
}
