package scrutiny.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.fuseki.main.FusekiServer;
import scrutiny.query.search.IndexNotReadyException;
import scrutiny.query.search.SearchRequest;
import scrutiny.query.search.SearchResult;
import scrutiny.query.search.SearchService;
import scrutiny.store.search.SearchEntry;
import scrutiny.web.format.AvailableFormats;
import scrutiny.web.format.Format;
import scrutiny.web.format.Origin;
import scrutiny.web.format.Page;
import scrutiny.web.format.UnacceptableRequestException;
import scrutiny.web.html.Site;
import scrutiny.web.search.OpenSearch;
import scrutiny.web.search.SearchJson;
import scrutiny.web.search.SearchParameters;
import scrutiny.web.sparql.Problem;

/** Serves the results of searches, suggestions for a typed text, and the description of both. */
final class SearchServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  /** The path of searches. */
  static final String PATH = "/search";

  /** The maximum length of a search in characters. */
  static final int MAX_LENGTH = SearchRequest.MAX_LENGTH;

  private static final String SUGGEST_PATH = "/search/suggest";
  private static final String DESCRIPTION_PATH = "/opensearch.xml";
  private static final int MAX_SUGGESTIONS = 10;

  private static final AvailableFormats FORMATS = AvailableFormats.of(Format.HTML, Format.JSON);

  private final transient SearchService search;

  private SearchServlet(SearchService search) {
    this.search = search;
  }

  /** Adds the search to a server that is being built. */
  static FusekiServer.Builder register(FusekiServer.Builder server, SearchService search) {
    SearchServlet servlet = new SearchServlet(search);
    List.of(PATH, SUGGEST_PATH, DESCRIPTION_PATH).forEach(path -> server.addServlet(path, servlet));
    return server;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      respond(request).send(response);
    } catch (UnacceptableRequestException e) {
      ErrorResponse.of(request, e).send(response);
    } catch (IndexNotReadyException e) {
      ErrorResponse.of(
              request,
              Problem.of(
                  503,
                  "index-not-ready",
                  "Search is starting",
                  "the search index is being built; search again in a few seconds"))
          .withHeader("Retry-After", "5")
          .send(response);
    }
  }

  private CompleteResponse respond(HttpServletRequest request)
      throws UnacceptableRequestException, IndexNotReadyException {
    return switch (request.getServletPath()) {
      case SUGGEST_PATH -> suggestions(request);
      case DESCRIPTION_PATH ->
          new CompleteResponse(
              200, OpenSearch.MEDIA_TYPE, utf8(OpenSearch.description(Origin.of(request))));
      default -> results(request);
    };
  }

  private CompleteResponse results(HttpServletRequest request)
      throws UnacceptableRequestException, IndexNotReadyException {
    Format format = FORMATS.choose(request);
    SearchParameters parameters = SearchParameters.of(request);
    Page page = parameters.page();
    SearchResult result = search.search(parameters.toRequest());
    page.checkWithin(result.total());
    CompleteResponse body =
        format == Format.JSON
            ? new CompleteResponse(
                200, format.mediaType(), utf8(SearchJson.result(parameters, result, Site::url)))
            : CompleteResponse.html(200, page(request, parameters, result));
    CompleteResponse response = body.withHeader("X-Total-Count", String.valueOf(result.total()));
    return page.linkHeader(request, result.total())
        .map(links -> response.withHeader("Link", links))
        .orElse(response);
  }

  private String page(HttpServletRequest request, SearchParameters parameters, SearchResult result)
      throws IndexNotReadyException {
    List<String> names =
        search.complete(parameters.line(), MAX_SUGGESTIONS).stream()
            .map(SearchEntry::label)
            .distinct()
            .toList();
    Optional<String> corrected =
        result.total() == 0 ? search.corrected(parameters.line()) : Optional.empty();
    return new SearchPage(parameters, result, corrected).html(request, names);
  }

  private CompleteResponse suggestions(HttpServletRequest request)
      throws UnacceptableRequestException, IndexNotReadyException {
    String line = SearchParameters.line(request);
    String origin = Origin.of(request);
    List<SearchEntry> entries = search.complete(line, MAX_SUGGESTIONS);
    String json =
        SearchJson.suggestions(line, entries, iri -> Site.url(iri).map(path -> origin + path));
    return new CompleteResponse(200, OpenSearch.SUGGESTIONS_MEDIA_TYPE, utf8(json));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
