package scrutiny.web.operation;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Responds to OPTIONS, also as the preflight request of a browser, refuses other methods, and
 * handles HEAD as GET: Jetty sends the same headers and drops the body.
 */
final class MethodHandler extends Handler.Wrapper {
  private static final String PREFLIGHT_SECONDS = "86400";

  private static final String REQUEST_HEADERS =
      "Accept, Content-Type, If-None-Match, Mcp-Session-Id, Mcp-Protocol-Version";

  /** Ends the connection, whose next bytes may be the body that is not read. */
  private static final HttpField CLOSE = new HttpField(HttpHeader.CONNECTION, "close");

  /** The length of a method that a message shows, in characters: more than that of any known. */
  private static final int MAX_SHOWN = 20;

  MethodHandler(Handler next) {
    super(next);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Route route = Route.of(Request.getPathInContext(request));
    String method = request.getMethod();
    HttpField allow = new HttpField(HttpHeader.ALLOW, route.methods());
    if (!route.accepts(method)) {
      HttpError.of(405, shortened(method) + " is not allowed here; use " + allow.getValue())
          .send(request, response, callback, allow, CLOSE);
      return true;
    }
    if (HttpMethod.OPTIONS.is(method)) {
      response.setStatus(204);
      response.getHeaders().put(allow);
      if (request.getHeaders().contains("Access-Control-Request-Method")) {
        response
            .getHeaders()
            .put("Access-Control-Allow-Methods", allow.getValue())
            .put("Access-Control-Allow-Headers", REQUEST_HEADERS)
            .put("Access-Control-Max-Age", PREFLIGHT_SECONDS);
      }
      if (route == Route.TOOLS) {
        // Its servlet knows from which origins it accepts requests.
        return super.handle(request, response, callback);
      }
      callback.succeeded();
      return true;
    }
    return super.handle(
        HttpMethod.HEAD.is(method) ? new GetRequest(request) : request, response, callback);
  }

  private static String shortened(String method) {
    return method.length() > MAX_SHOWN ? method.substring(0, MAX_SHOWN) + "…" : method;
  }

  /** A request with the method GET in place of its own. */
  private static final class GetRequest extends Request.Wrapper {
    GetRequest(Request wrapped) {
      super(wrapped);
    }

    @Override
    public String getMethod() {
      return HttpMethod.GET.asString();
    }
  }
}
