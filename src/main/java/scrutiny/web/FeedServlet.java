package scrutiny.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import scrutiny.query.SparqlService;
import scrutiny.web.describe.ServedStatistics;
import scrutiny.web.feed.AtomFeed;
import scrutiny.web.format.Origin;
import scrutiny.web.format.SingleParameter;
import scrutiny.web.format.UnacceptableRequestException;
import scrutiny.web.home.GradeMaps;

/** Serves the feed of the latest documents. */
final class FeedServlet extends PageServlet {
  private static final long serialVersionUID = 1;

  private final transient SparqlService service;
  private final transient GradeMaps maps;
  private final transient ServedStatistics statistics;

  FeedServlet(SparqlService service, GradeMaps maps, ServedStatistics statistics) {
    this.service = service;
    this.maps = maps;
    this.statistics = statistics;
  }

  @Override
  CompleteResponse respond(HttpServletRequest request) throws UnacceptableRequestException {
    String xml =
        AtomFeed.xml(service, subject(request), Origin.of(request), statistics.get().loaded());
    return new CompleteResponse(200, AtomFeed.MEDIA_TYPE, xml.getBytes(StandardCharsets.UTF_8));
  }

  private Optional<AtomFeed.Subject> subject(HttpServletRequest request)
      throws UnacceptableRequestException {
    String code = SingleParameter.value(request, AtomFeed.AUTHORITY).orElse("").strip();
    if (code.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> name = maps.councilName(code);
    if (name.isEmpty()) {
      throw new UnacceptableRequestException(
          404, "no council has this GSS code; codes look like E06000022");
    }
    return Optional.of(new AtomFeed.Subject(code, name.get()));
  }
}
