package scrutiny.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.system.ConNeg;
import scrutiny.query.ResultFormat;

/**
 * The form in which a reader wants an answer.
 *
 * @param format empty for a page
 */
record RequestedFormat(Optional<ResultFormat> format) {
  /** The parameter that settles it before the Accept header does. */
  static final String PARAMETER = "format";

  private static final AcceptList OFFERED =
      AcceptList.create(
          "text/html",
          "text/csv",
          "application/sparql-results+json",
          "application/json",
          "text/turtle",
          "text/plain");

  private static final MediaType DEFAULT_TYPE = MediaType.create("text/html");

  /** What a request asks for; a page where it asks for nothing that there is. */
  static RequestedFormat of(HttpServletRequest request) {
    String format = request.getParameter(PARAMETER);
    if (format != null) {
      return new RequestedFormat(ResultFormat.parse(format));
    }
    MediaType best = ConNeg.chooseContentType(request, OFFERED, DEFAULT_TYPE);
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

  /** Whether it is a page. */
  boolean isHtml() {
    return format.isEmpty();
  }
}
