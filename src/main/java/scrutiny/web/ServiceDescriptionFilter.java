package scrutiny.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scrutiny.web.describe.SelfDescription;
import scrutiny.web.format.AvailableFormats;
import scrutiny.web.format.Format;
import scrutiny.web.format.Origin;
import scrutiny.web.format.UnacceptableRequestException;

/**
 * Describes the SPARQL endpoint to clients that read RDF and send no query. A browser gets the
 * SPARQL editor instead.
 */
final class ServiceDescriptionFilter implements Filter {
  private static final AvailableFormats FORMATS =
      AvailableFormats.of(Format.TTL, Format.JSONLD, Format.NT, Format.RDF, Format.HTML)
          .withSynonym(Format.JSON, Format.JSONLD)
          .withSynonym(Format.XML, Format.RDF);

  private final SelfDescription description;

  ServiceDescriptionFilter(SelfDescription description) {
    this.description = description;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request instanceof HttpServletRequest http
        && response instanceof HttpServletResponse httpResponse
        && hasNoQuery(http)) {
      Optional<CompleteResponse> described = describe(http);
      if (described.isPresent()) {
        described.get().send(httpResponse);
        return;
      }
    }
    chain.doFilter(request, response);
  }

  /** Returns whether a request has no parameter but that of the format. */
  private static boolean hasNoQuery(HttpServletRequest request) {
    Map<String, String[]> none = Map.of();
    return Set.of("GET", "HEAD").contains(request.getMethod())
        && Set.of(AvailableFormats.PARAMETER)
            .containsAll(
                (request.getQueryString() == null ? none : request.getParameterMap()).keySet());
  }

  /** Returns the description, or empty for a client that prefers HTML. */
  private Optional<CompleteResponse> describe(HttpServletRequest request) {
    try {
      Format format = FORMATS.choose(request);
      return format == Format.HTML
          ? Optional.empty()
          : Optional.of(Description.serialise(description.service(Origin.of(request)), format));
    } catch (UnacceptableRequestException e) {
      return Optional.of(ErrorResponse.of(request, e));
    }
  }
}
