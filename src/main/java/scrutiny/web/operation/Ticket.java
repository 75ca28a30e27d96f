package scrutiny.web.operation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import scrutiny.query.limit.RightOfWay;

/** A request for a place among the running queries or pages. */
final class Ticket {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** The processor time of a thread that has ended. */
  private static final long UNKNOWN = -1;

  private final String client;
  private final Runnable onStart;
  private final Consumer<HttpError> onRefusal;
  private final Runnable onDrop;
  private long startNanos;
  private volatile long threadId;
  private Precedence precedence = Precedence.NONE;
  private volatile @Nullable RightOfWay way;
  private volatile boolean failed;
  private volatile boolean wrong;
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
   * @param itsPrecedence how long it goes before others
   */
  void begin(long now, Precedence itsPrecedence) {
    startNanos = now;
    precedence = itsPrecedence;
  }

  /** Returns how long it goes before others. */
  Precedence precedence() {
    return precedence;
  }

  /** Records the right of way with which the query runs, on the current thread. */
  void runsWith(RightOfWay rightOfWay) {
    threadId = Thread.currentThread().threadId();
    way = rightOfWay;
  }

  /** Returns how many nanoseconds the query has run, without those in which it gave way. */
  long ranNanos(long now) {
    RightOfWay current = way;
    return now - startNanos - (current == null ? 0 : current.paused().toNanos());
  }

  /**
   * Returns how many nanoseconds the query has worked: of processor time while it is a quick one,
   * so that a busy machine does not make it a slow one; of the time it has run otherwise.
   */
  long workedNanos(long now) {
    RightOfWay current = way;
    return current == null || current.isYielding() ? ranNanos(now) : processorNanos(now);
  }

  /** Returns the nanoseconds of processor time of the query's thread, or the time it has run. */
  private long processorNanos(long now) {
    long processor = THREADS.getThreadCpuTime(threadId);
    return processor == UNKNOWN ? ranNanos(now) : processor;
  }

  /** Returns whether the query, which runs, has used up its precedence. */
  boolean hasUsedPrecedence(long now) {
    return precedence.isUsed(now - startNanos, processorNanos(now));
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

  /** Records that the query was wrong, which does not tell how long its client's queries take. */
  void markWrong() {
    wrong = true;
  }

  /** Returns whether the query tells how long those of its client take. */
  boolean isTelling() {
    return !abandoned && !wrong;
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

  void refuse(HttpError problem) {
    onRefusal.accept(problem);
  }
}
