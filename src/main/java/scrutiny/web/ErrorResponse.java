package scrutiny.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import scrutiny.web.format.AvailableFormats;
import scrutiny.web.format.Format;
import scrutiny.web.format.UnacceptableRequestException;
import scrutiny.web.sparql.Problem;
import scrutiny.web.sparql.ProblemFormat;

/** Creates the responses to requests that fail: a page for a browser, else a problem document. */
final class ErrorResponse {
  /** The content type of pages. */
  static final String HTML = "text/html;charset=utf-8";

  private ErrorResponse() {}

  /** Returns the response to a request that names no available format or page. */
  static CompleteResponse of(HttpServletRequest request, UnacceptableRequestException e) {
    return of(request, problem(e));
  }

  /** Returns the response to a request for a resource that does not exist. */
  static CompleteResponse notFound(HttpServletRequest request, String detail) {
    return of(request, Problem.ofStatus(404, detail));
  }

  /** Returns the response to a request with a problem. */
  static CompleteResponse of(HttpServletRequest request, Problem problem) {
    return prefersHtml(request)
        ? CompleteResponse.html(problem.status(), HtmlPage.error(problem.title(), problem.detail()))
        : new CompleteResponse(
            problem.status(),
            Problem.MEDIA_TYPE,
            problem.toJson().getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the problem of a request that names no available format or page. */
  static Problem problem(UnacceptableRequestException e) {
    return Problem.ofStatus(e.status(), e.message());
  }

  /** Returns the body of the response to a request that fails. */
  static ProblemFormat.Body body(HttpServletRequest request, Problem problem) {
    return prefersHtml(request)
        ? new ProblemFormat.Body(HTML, HtmlPage.error(problem.title(), problem.detail()))
        : ProblemFormat.JSON.format(problem);
  }

  /** Returns whether a request comes from a browser that shows the response. */
  static boolean prefersHtml(HttpServletRequest request) {
    String format = request.getParameter(AvailableFormats.PARAMETER);
    return format == null ? acceptsHtml(request) : format.equalsIgnoreCase(Format.HTML.code());
  }

  /** Returns whether the Accept header names HTML, as those of browsers do. */
  static boolean acceptsHtml(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    return accept != null && accept.contains(Format.HTML.mediaType());
  }
}
