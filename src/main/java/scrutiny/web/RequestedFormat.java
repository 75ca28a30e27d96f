package scrutiny.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.system.ConNeg;
import scrutiny.query.ResultFormat;

/**
 * The format in which a request wants its results.
 *
 * @param format empty for HTML
 */
record RequestedFormat(Optional<ResultFormat> format) {
  /** The request parameter that takes precedence over the Accept header. */
  static final String PARAMETER = "format";

  private static final AcceptList OFFERED_TYPES =
      AcceptList.create(
          "text/html",
          "text/csv",
          "application/sparql-results+json",
          "application/json",
          "text/turtle",
          "text/plain");

  private static final MediaType DEFAULT_TYPE = MediaType.create("text/html");

  /** Returns the requested format, or HTML if none of the requested ones is available. */
  static RequestedFormat of(HttpServletRequest request) {
    String format = request.getParameter(PARAMETER);
    if (format != null) {
      return new RequestedFormat(ResultFormat.parse(format));
    }
    MediaType best = ConNeg.chooseContentType(request, OFFERED_TYPES, DEFAULT_TYPE);
    return new RequestedFormat(
        switch (best.getContentTypeStr()) {
          case "text/csv" -> Optional.of(ResultFormat.CSV);
          case "application/sparql-results+json", "application/json" ->
              Optional.of(ResultFormat.JSON);
          case "text/turtle" -> Optional.of(ResultFormat.TTL);
          case "text/plain" -> Optional.of(ResultFormat.TABLE);
          default -> Optional.empty();
        });
  }

  /** Returns whether the format is HTML. */
  boolean isHtml() {
    return format.isEmpty();
  }
}
