package scrutiny.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import scrutiny.query.InvalidRequestException;
import scrutiny.query.ParameterValues;
import scrutiny.query.PrebuiltQueries;
import scrutiny.query.PrebuiltQuery;
import scrutiny.query.limit.QueryLimits;
import scrutiny.web.format.AvailableFormats;
import scrutiny.web.format.Format;
import scrutiny.web.format.UnacceptableRequestException;
import scrutiny.web.sparql.ProblemException;
import scrutiny.web.sparql.QueryResponse;

/** Serves the list of prebuilt queries, and their results in all formats, complete or in pages. */
final class QueryServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private static final AvailableFormats LIST_FORMATS =
      AvailableFormats.of(Format.HTML, Format.TABLE, Format.JSON);

  private final transient PrebuiltQueries queries;
  private final transient ParameterValues parameterValues;
  private final transient QueryResults results;
  private final transient QueryPage page;
  private final transient QueryProblems problems;
  private final transient QueryLimits limits;

  /**
   * Responses by query, values, format and page, since the served data does not change. Requests
   * that spell a value differently share one, unlike in the cache of the server, which compares
   * addresses.
   */
  private final transient ResponseCache cache = new ResponseCache();

  QueryServlet(
      PrebuiltQueries queries,
      ParameterValues parameterValues,
      QueryPage page,
      QueryResults results,
      QueryProblems problems,
      QueryLimits limits) {
    this.queries = queries;
    this.parameterValues = parameterValues;
    this.results = results;
    this.page = page;
    this.problems = problems;
    this.limits = limits;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    QueryResponse.send(
        request,
        response,
        ErrorResponse.prefersHtml(request) ? limits.timeout() : limits.downloadTimeout(),
        limits.maxBytes(),
        problem -> problems.body(request, problem),
        pending -> respond(request, pending));
  }

  private void respond(HttpServletRequest request, QueryResponse response)
      throws IOException, InvalidRequestException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    try {
      if (path.isEmpty()) {
        list(LIST_FORMATS.choose(request)).send(response);
      } else {
        execute(request, QueryRequest.of(request, path, queries), response);
      }
    } catch (InvalidRequestException e) {
      request.setAttribute(QueryProblems.CAUSE, e);
      throw e;
    } catch (UnacceptableRequestException e) {
      throw new ProblemException(ErrorResponse.problem(e));
    }
  }

  private void execute(HttpServletRequest request, QueryRequest wanted, QueryResponse response)
      throws IOException, InvalidRequestException, UnacceptableRequestException {
    if (wanted.isForForm()) {
      CompleteResponse.html(200, page.formPage(wanted)).send(response);
      return;
    }
    SortedMap<String, String> values = wanted.canonicalValues(parameterValues);
    String key = wanted.cacheKey(values);
    Optional<CompleteResponse> cached = cache.get(key);
    if (cached.isPresent()) {
      cached.get().send(response);
    } else if (wanted.page().isPresent()
        || !wanted.selection().isEverything()
        || wanted.format() == Format.XLSX) {
      CompleteResponse complete = results.complete(request, wanted, values);
      cache.put(key, complete);
      complete.send(response);
    } else {
      results.stream(wanted, values, response).ifPresent(complete -> cache.put(key, complete));
    }
  }

  private CompleteResponse list(Format format) {
    List<PrebuiltQuery> all = queries.all();
    if (format == Format.HTML) {
      return CompleteResponse.html(200, page.listPage(queries));
    }
    if (format == Format.JSON) {
      return QueryList.json(all);
    }
    StringBuilder lines = new StringBuilder();
    for (PrebuiltQuery query : all) {
      lines.append(query.name()).append(": ").append(query.title()).append('\n');
      query.parameters().forEach(p -> lines.append("  ").append(p.summary()).append('\n'));
    }
    return CompleteResponse.plainText(200, lines.toString().stripTrailing());
  }
}
