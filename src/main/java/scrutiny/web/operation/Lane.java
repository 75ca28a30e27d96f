package scrutiny.web.operation;

/** The queues that requests wait in, each with places and shares of clients of its own. */
enum Lane {
  /** No queue: the response is available at once. */
  FREE("files"),
  /** What programs watch the server by, which must not wait for its users. */
  STATUS("status reports"),
  /** Pages, which take milliseconds each. */
  PAGE("pages"),
  /** Queries, whose time is limited for each client. */
  QUERY("queries");

  private final String content;

  Lane(String content) {
    this.content = content;
  }

  /** Returns what it leads to, in the plural. */
  String content() {
    return content;
  }
}
