package scrutiny.web.operation;

import java.util.List;

/** A part of the site: its queue, its methods and the label of its measurements. */
enum Route {
  HEALTH("/health", Lane.FREE),
  METRICS("/metrics", Lane.FREE),
  STATIC("/static", Lane.FREE),
  SPARQL("/sparql", Lane.QUERY, "GET, HEAD, POST, OPTIONS"),
  QUERIES("/queries", Lane.QUERY),
  TOOLS("/mcp", Lane.QUERY, "GET, POST, DELETE, OPTIONS"),
  RESOURCE("/id", Lane.PAGE),
  VOCABULARY("/vocab", Lane.PAGE),
  ONTOLOGY("/ontology", Lane.PAGE),
  DESCRIPTION("/.well-known", Lane.PAGE),
  OTHER("", Lane.PAGE);

  /** The queue that a request waits in. */
  enum Lane {
    /** None: the response is available at once. */
    FREE,
    /** That of pages, which take milliseconds each. */
    PAGE,
    /** That of queries, which counts those of each client. */
    QUERY
  }

  private final String path;
  private final Lane lane;
  private final String methods;

  Route(String path, Lane lane) {
    this(path, lane, "GET, HEAD, OPTIONS");
  }

  Route(String path, Lane lane, String methods) {
    this.path = path;
    this.lane = lane;
    this.methods = methods;
  }

  /** Returns the route of a path. */
  static Route of(String path) {
    for (Route route : values()) {
      if (path.startsWith(route.path)
          && (path.length() == route.path.length()
              || path.charAt(route.path.length()) == '/'
              || route == OTHER)) {
        return route;
      }
    }
    return OTHER;
  }

  /** Returns the label in measurements: one of a few values, whatever the path. */
  String label() {
    return this == OTHER ? "other" : path;
  }

  /** Returns the methods that the route accepts, as in the header {@code Allow}. */
  String methods() {
    return methods;
  }

  /** Returns whether the route accepts a method. */
  boolean accepts(String method) {
    return List.of(methods.split(", ", -1)).contains(method);
  }

  /** Returns the queue that a request with a method waits in. */
  Lane lane(String method) {
    boolean stream = this == TOOLS && !method.equals("POST");
    return stream ? Lane.FREE : lane;
  }
}
