package scrutiny.web.operation;

import java.util.function.Consumer;

/** A request for a place among the running queries. */
final class QueryTicket {
  private final String client;
  private final Runnable onStart;
  private final Consumer<HttpError> onRefusal;
  private long startNanos;

  /**
   * Creates a ticket.
   *
   * @param client the address or network of the client
   * @param onStart runs the query
   * @param onRefusal sends the client the reason of a refusal
   */
  QueryTicket(String client, Runnable onStart, Consumer<HttpError> onRefusal) {
    this.client = client;
    this.onStart = onStart;
    this.onRefusal = onRefusal;
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

  void refuse(HttpError problem) {
    onRefusal.accept(problem);
  }
}
