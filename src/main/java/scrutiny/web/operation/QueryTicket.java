package scrutiny.web.operation;

import java.util.function.Consumer;

/** A request for a place among the running queries. */
final class QueryTicket {
  private final String client;
  private final Runnable onStart;
  private final Consumer<HttpError> onRefusal;
  private final Runnable onDrop;
  private long startNanos;
  private volatile boolean abandoned;

  /**
   * Creates a ticket.
   *
   * @param client the address or network of the client
   * @param onStart runs the query
   * @param onRefusal tells the client why the query does not run
   * @param onDrop closes the connection of a client that does not read; may run more than once
   */
  QueryTicket(String client, Runnable onStart, Consumer<HttpError> onRefusal, Runnable onDrop) {
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

  /** Records the time at which the query gets its place. */
  void begin(long now) {
    startNanos = now;
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
