package scrutiny.web.operation;

import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;

/**
 * What a constant response depends on besides the dataset and the program.
 *
 * @param method a GET request may have the same address and no body either
 * @param origin the scheme and host, which links in the response may repeat
 * @param contentType the type of the body; empty for a GET request
 * @param body the body; empty for a GET request
 */
record ResponseKey(
    String method,
    String origin,
    String pathQuery,
    String accept,
    String encoding,
    String contentType,
    String body) {
  /** Returns the key of a GET request whose response has an entity tag. */
  static Optional<ResponseKey> ofTagged(Request request) {
    return request.getAttribute(EntityTagHandler.TAG) instanceof String
        ? Optional.of(of(request, header(request, HttpHeader.ACCEPT_ENCODING), "", ""))
        : Optional.empty();
  }

  /** Returns the key of a constant query that was sent by POST. Its response is not compressed. */
  static Optional<ResponseKey> ofPosted(Request request) {
    if (!HttpMethod.POST.is(request.getMethod())
        || Route.of(Request.getPathInContext(request)) != Route.SPARQL
        || !(request instanceof BufferedRequest posted)) {
      return Optional.empty();
    }
    String body = posted.text();
    boolean constant =
        RequestBodyHandler.isForm(request)
            ? ConstantQueries.isConstantEncoded(body)
            : ConstantQueries.isConstant(body);
    return constant
        ? Optional.of(of(request, "", header(request, HttpHeader.CONTENT_TYPE), body))
        : Optional.empty();
  }

  private static ResponseKey of(Request request, String encoding, String contentType, String body) {
    return new ResponseKey(
        request.getMethod(),
        request.getHttpURI().getScheme() + "://" + request.getHttpURI().getAuthority(),
        request.getHttpURI().getPathQuery(),
        header(request, HttpHeader.ACCEPT),
        encoding,
        contentType,
        body);
  }

  private static String header(Request request, HttpHeader header) {
    return String.join(",", request.getHeaders().getValuesList(header));
  }

  /** Returns the approximate size in bytes: a character takes up to two. */
  int length() {
    return 2
        * (method.length()
            + origin.length()
            + pathQuery.length()
            + accept.length()
            + encoding.length()
            + contentType.length()
            + body.length());
  }
}
