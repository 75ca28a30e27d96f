package scrutiny.web.operation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Responds with status 304 if the client already has the response: the same address in the same
 * format has the same content until the dataset or the program changes. The tag is weak, since a
 * compressed response has the same one.
 */
final class EntityTagHandler extends Handler.Wrapper {
  /** The request attribute with the tag of a successful response. */
  static final String TAG = EntityTagHandler.class.getName() + ".tag";

  /** The request attribute that marks a client for which any existing response is an old one. */
  static final String ANY = EntityTagHandler.class.getName() + ".any";

  /** Responses depend on the requested format. */
  static final HttpField VARY = new HttpField(HttpHeader.VARY, "Accept, Accept-Encoding");

  /** One of a list of tags; Jetty's parser of lists accepts no weak ones. */
  private static final Pattern ENTITY_TAG = Pattern.compile("(?:W/)?(\"[^\"]*\")");

  private final String version;

  /**
   * Creates a handler.
   *
   * @param version the version of the dataset and the program
   */
  EntityTagHandler(String version, Handler next) {
    super(next);
    this.version = version;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (!HttpMethod.GET.is(request.getMethod()) || !hasConstantResponse(request)) {
      return super.handle(request, response, callback);
    }
    String tag = tag(request);
    request.setAttribute(TAG, tag);
    if (request.getHeaders().getValuesList(HttpHeader.IF_NONE_MATCH).contains("*")) {
      request.setAttribute(ANY, true);
    }
    if (matches(request, tag)) {
      response.setStatus(304);
      callback.succeeded();
      return true;
    }
    return super.handle(request, response, callback);
  }

  private static boolean hasConstantResponse(Request request) {
    return switch (Route.of(Request.getPathInContext(request))) {
      case HEALTH, METRICS, TOOLS -> false;
      case SPARQL ->
          Optional.ofNullable(request.getHttpURI().getQuery())
              .filter(ConstantQueries::isConstantEncoded)
              .isPresent();
      default -> true;
    };
  }

  private String tag(Request request) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(request.getHttpURI().getPathQuery().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      String accept = String.join(",", request.getHeaders().getValuesList(HttpHeader.ACCEPT));
      byte[] bytes = digest.digest(accept.getBytes(StandardCharsets.UTF_8));
      return "W/\"" + version + "-" + HexFormat.of().formatHex(bytes, 0, 8) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static boolean matches(Request request, String tag) {
    String opaque = tag.substring("W/".length());
    return request.getHeaders().getValuesList(HttpHeader.IF_NONE_MATCH).stream()
        .flatMap(list -> ENTITY_TAG.matcher(list).results())
        .anyMatch(given -> given.group(1).equals(opaque));
  }
}
