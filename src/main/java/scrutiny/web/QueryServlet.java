package scrutiny.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;
import scrutiny.query.InvalidRequestException;
import scrutiny.query.ParameterValues;
import scrutiny.query.PrebuiltQueries;
import scrutiny.query.PrebuiltQuery;
import scrutiny.query.ResultFormat;
import scrutiny.query.Rows;
import scrutiny.query.SparqlService;
import scrutiny.query.limit.QueryLimits;
import scrutiny.web.sparql.Problem;
import scrutiny.web.sparql.ProblemFormat;
import scrutiny.web.sparql.QueryResponse;

/** Serves the list of prebuilt queries, and their results as HTML, CSV, JSON, Turtle or text. */
final class QueryServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  /** The maximum number of rows on an HTML page; the other formats contain all rows. */
  private static final int MAX_PAGE_ROWS = 1000;

  private final transient PrebuiltQueries queries;
  private final transient ParameterValues parameterValues;
  private final transient SparqlService service;
  private final transient QueryPage page;
  private final transient QueryLimits limits;

  /** Responses to queries without parameter values: the served data does not change. */
  private final transient ResponseCache cache = new ResponseCache();

  QueryServlet(
      PrebuiltQueries queries,
      ParameterValues parameterValues,
      QueryPage page,
      SparqlService service,
      QueryLimits limits) {
    this.queries = queries;
    this.parameterValues = parameterValues;
    this.service = service;
    this.page = page;
    this.limits = limits;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    RequestedFormat requested = RequestedFormat.of(request);
    QueryResponse.send(
        request,
        response,
        requested.isHtml() ? limits.timeout() : limits.downloadTimeout(),
        limits.maxBytes(),
        problem -> problemBody(problem, requested),
        pending -> respond(request, requested, pending));
  }

  private void respond(
      HttpServletRequest request, RequestedFormat requested, QueryResponse response)
      throws IOException, InvalidRequestException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    if (path.isEmpty()) {
      send(list(requested), response);
    } else {
      execute(queries.get(path), values(request), requested, response);
    }
  }

  private void execute(
      PrebuiltQuery query,
      Map<String, String> values,
      RequestedFormat requested,
      QueryResponse response)
      throws IOException, InvalidRequestException {
    if (requested.isHtml() && values.isEmpty() && hasRequiredParameters(query)) {
      send(CompleteResponse.html(200, page.formPage(query, values)), response);
      return;
    }
    Query bound = query.bind(values, parameterValues);
    String key = query.name() + " " + requested;
    Optional<CompleteResponse> cached = values.isEmpty() ? cache.get(key) : Optional.empty();
    if (cached.isPresent()) {
      send(cached.get(), response);
      return;
    }
    Optional<ResultFormat> format = requested.format();
    if (format.isEmpty()) {
      CompleteResponse complete =
          CompleteResponse.html(
              200,
              service.select(
                  bound, rows -> page.resultPage(query, values, Rows.read(rows, MAX_PAGE_ROWS))));
      cacheResponse(key, values, complete);
      send(complete, response);
    } else {
      stream(bound, format.get(), key, values, response);
    }
  }

  private void stream(
      Query query,
      ResultFormat format,
      String key,
      Map<String, String> values,
      QueryResponse response)
      throws IOException {
    String mediaType = format.mediaType();
    response.setContentType(mediaType + ";charset=utf-8");
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    var out =
        new CopyingOutputStream(
            response.body(), copy, values.isEmpty() ? ResponseCache.MAX_ENTRY_BYTES : 0);
    service.select(
        query,
        rows -> {
          format.write(rows, out);
          return true;
        });
    if (out.isComplete()) {
      cacheResponse(key, values, new CompleteResponse(200, mediaType, copy.toByteArray()));
    }
  }

  private void cacheResponse(String key, Map<String, String> values, CompleteResponse complete) {
    if (values.isEmpty()) {
      cache.put(key, complete);
    }
  }

  private static boolean hasRequiredParameters(PrebuiltQuery query) {
    return query.parameters().stream().anyMatch(p -> p.required());
  }

  private static Map<String, String> values(HttpServletRequest request) {
    Map<String, String> values = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach((name, parameterValues) -> {
          if (!name.equals(RequestedFormat.PARAMETER) && !parameterValues[0].isBlank()) {
            values.put(name, parameterValues[0]);
          }
        });
    return values;
  }

  private CompleteResponse list(RequestedFormat requested) {
    if (requested.isHtml()) {
      return CompleteResponse.html(200, page.listPage(queries.all()));
    }
    StringBuilder lines = new StringBuilder();
    for (PrebuiltQuery query : queries.all()) {
      lines.append(query.name()).append(": ").append(query.title()).append('\n');
      query.parameters().forEach(p -> lines.append("  ").append(p.summary()).append('\n'));
    }
    return CompleteResponse.plainText(200, lines.toString().stripTrailing());
  }

  private static void send(CompleteResponse complete, QueryResponse response) throws IOException {
    response.setContentType(complete.contentType());
    response.body().write(complete.body());
  }

  private static ProblemFormat.Body problemBody(Problem problem, RequestedFormat requested) {
    return requested.isHtml()
        ? new ProblemFormat.Body(
            "text/html;charset=utf-8",
            HtmlPage.error(problem.title(), problem.detail()).getBytes(StandardCharsets.UTF_8))
        : ProblemFormat.JSON.format(problem);
  }
}
