package scrutiny.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.system.ConNeg;
import scrutiny.query.AnswerFormat;

/**
 * The form in which a reader wants an answer.
 *
 * @param format empty for a page
 */
record Wanted(Optional<AnswerFormat> format) {
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

  private static final MediaType PAGE = MediaType.create("text/html");

  /** What a request asks for; a page where it asks for nothing that there is. */
  static Wanted by(HttpServletRequest request) {
    String format = request.getParameter(PARAMETER);
    if (format != null) {
      return new Wanted(AnswerFormat.parse(format));
    }
    MediaType best = ConNeg.chooseContentType(request, OFFERED, PAGE);
    return new Wanted(
        switch (best.getContentTypeStr()) {
          case "text/csv" -> Optional.of(AnswerFormat.CSV);
          case "application/sparql-results+json", "application/json" ->
              Optional.of(AnswerFormat.JSON);
          case "text/turtle" -> Optional.of(AnswerFormat.TTL);
          case "text/plain" -> Optional.of(AnswerFormat.TABLE);
          default -> Optional.empty();
        });
  }

  /** Whether it is a page. */
  boolean page() {
    return format.isEmpty();
  }
}
