package scrutiny.web.operation;

import java.util.List;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;

/** A part of the site: its queue, its methods and the label of its measurements. */
enum Route {
  HEALTH("/health", Lane.STATUS),
  METRICS("/metrics", Lane.STATUS),
  STATIC("/static", Lane.FREE),
  ICON("/favicon.ico", Lane.FREE),
  WHOLE_GRAPH("/dataset.nq.gz", Lane.QUERY),
  SPARQL_EDITOR("/sparql/edit", Lane.PAGE),
  SPARQL_TERMS("/sparql/terms", Lane.PAGE),
  SPARQL_LABELS("/sparql/labels", Lane.PAGE),
  SPARQL("/sparql", Lane.QUERY, "GET, HEAD, POST, OPTIONS"),
  QUERIES("/queries", Lane.QUERY),
  TOOLS("/mcp", Lane.QUERY, "POST, OPTIONS"),
  SEARCH("/search", Lane.PAGE),
  RESOURCE("/id", Lane.PAGE),
  VOCABULARY("/vocab", Lane.PAGE),
  ONTOLOGY("/ontology", Lane.PAGE),
  SERVICE("/service", Lane.PAGE),
  MAP("/map", Lane.PAGE),
  MAP_FILE("/map.svg", Lane.PAGE),
  MAP_IMAGE("/map.png", Lane.QUERY),
  PICTURES("/pictures", Lane.QUERY),
  COUNCILS("/councils", Lane.PAGE),
  FEED("/feed.atom", Lane.PAGE),
  DATASET("/dataset", Lane.PAGE),
  OPEN_API("/openapi.json", Lane.PAGE),
  PREFIXES("/prefixes", Lane.PAGE),
  SITEMAP_INDEX("/sitemap.xml", Lane.PAGE),
  SITEMAP("/sitemap", Lane.PAGE),
  ROBOTS("/robots.txt", Lane.PAGE),
  VOID("/.well-known/void", Lane.PAGE),
  EXAMPLES("/.well-known/sparql-examples", Lane.PAGE),
  SECURITY("/.well-known/security.txt", Lane.PAGE),
  WELL_KNOWN("/.well-known", Lane.PAGE),
  OTHER("", Lane.PAGE);

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

  /** Returns the queue that a request waits in. */
  static Lane laneOf(Request request) {
    String path = Request.getPathInContext(request);
    Route route = of(path);
    boolean post = HttpMethod.POST.is(request.getMethod());
    boolean stream = route == TOOLS && !post;
    boolean description = route == SPARQL && !post && request.getHttpURI().getQuery() == null;
    boolean list =
        (route == QUERIES || route == PICTURES) && path.length() <= route.path.length() + 1;
    if (stream) {
      return Lane.FREE;
    }
    return description || list ? Lane.PAGE : route.lane;
  }

  /** Returns whether a request has to wait for other queries. */
  static boolean isQuery(Request request) {
    return laneOf(request) == Lane.QUERY;
  }
}
