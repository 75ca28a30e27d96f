package scrutiny.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.query.Query;
import scrutiny.query.InvalidRequestException;
import scrutiny.query.ParameterValues;
import scrutiny.query.PrebuiltQueries;
import scrutiny.query.PrebuiltQuery;
import scrutiny.query.QueryFailedException;
import scrutiny.query.ResultFormat;
import scrutiny.query.Rows;
import scrutiny.query.SparqlService;

/** The prebuilt queries: their list, and the answer of each as a page, CSV, JSON or Turtle. */
final class QueryServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  /** As many rows as a page shows; the other formats have them all. */
  private static final int MAX_PAGE_ROWS = 1000;

  /** A larger answer is not kept. */
  private static final int MAX_CACHED_BYTES = 1 << 22;

  /** What is held back, so that a failure up to then still gets an honest status. */
  private static final int RESPONSE_BUFFER_SIZE = 1 << 20;

  private final transient PrebuiltQueries queries;
  private final transient ParameterValues choices;
  private final transient SparqlService executor;
  private final transient QueryPage page;

  /** Answers of queries without values: what is served does not change. */
  private final transient Map<String, CompleteResponse> cache = new ConcurrentHashMap<>();

  QueryServlet(
      PrebuiltQueries queries, ParameterValues choices, QueryPage page, SparqlService answering) {
    this.queries = queries;
    this.choices = choices;
    this.executor = answering;
    this.page = page;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    RequestedFormat wanted = RequestedFormat.of(request);
    try {
      if (path.isEmpty()) {
        list(wanted).send(response);
      } else {
        execute(queries.get(path), values(request), wanted, response);
      }
    } catch (InvalidRequestException e) {
      boolean unknown = e.reason() == InvalidRequestException.Reason.UNKNOWN_QUERY;
      errorResponse(unknown ? 404 : 400, String.valueOf(e.getMessage()), wanted).send(response);
    } catch (QueryFailedException e) {
      if (response.isCommitted()) {
        throw new IOException("half an answer is no answer", e);
      }
      response.reset();
      response.setHeader("Retry-After", "60");
      errorResponse(503, String.valueOf(e.getMessage()), wanted).send(response);
    }
  }

  private void execute(
      PrebuiltQuery query,
      Map<String, String> values,
      RequestedFormat wanted,
      HttpServletResponse response)
      throws IOException, InvalidRequestException {
    if (wanted.isHtml() && values.isEmpty() && hasRequiredParameters(query)) {
      CompleteResponse.html(200, page.formPage(query, values)).send(response);
      return;
    }
    Query asked = query.bind(values, choices);
    String key = query.name() + " " + wanted;
    CompleteResponse before = values.isEmpty() ? cache.get(key) : null;
    if (before != null) {
      before.send(response);
      return;
    }
    Optional<ResultFormat> format = wanted.format();
    if (format.isEmpty()) {
      CompleteResponse reply =
          CompleteResponse.html(
              200,
              executor.select(
                  asked, rows -> page.resultPage(query, values, Rows.read(rows, MAX_PAGE_ROWS))));
      cacheResponse(key, values, reply);
      reply.send(response);
    } else {
      stream(asked, format.get(), key, values, response);
    }
  }

  private void stream(
      Query asked,
      ResultFormat format,
      String key,
      Map<String, String> values,
      HttpServletResponse response)
      throws IOException {
    String mediaType = format.mediaType();
    response.setContentType(mediaType + ";charset=utf-8");
    response.setBufferSize(RESPONSE_BUFFER_SIZE);
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    var out =
        new CopyingOutputStream(
            response.getOutputStream(), copy, values.isEmpty() ? MAX_CACHED_BYTES : 0);
    executor.select(
        asked,
        rows -> {
          format.write(rows, out);
          return true;
        });
    out.flush();
    if (out.isComplete()) {
      cacheResponse(key, values, new CompleteResponse(200, mediaType, copy.toByteArray()));
    }
  }

  private void cacheResponse(String key, Map<String, String> values, CompleteResponse reply) {
    if (values.isEmpty() && reply.length() <= MAX_CACHED_BYTES) {
      cache.put(key, reply);
    }
  }

  private static boolean hasRequiredParameters(PrebuiltQuery query) {
    return query.parameters().stream().anyMatch(p -> p.required());
  }

  private static Map<String, String> values(HttpServletRequest request) {
    Map<String, String> values = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach((name, given) -> {
          if (!name.equals(RequestedFormat.PARAMETER) && !given[0].isBlank()) {
            values.put(name, given[0]);
          }
        });
    return values;
  }

  private CompleteResponse list(RequestedFormat wanted) {
    if (wanted.isHtml()) {
      return CompleteResponse.html(200, page.listPage(queries.all()));
    }
    StringBuilder lines = new StringBuilder();
    for (PrebuiltQuery query : queries.all()) {
      lines.append(query.name()).append(": ").append(query.title()).append('\n');
      query.parameters().forEach(p -> lines.append("  ").append(p.summary()).append('\n'));
    }
    return CompleteResponse.plainText(200, lines.toString().stripTrailing());
  }

  private static CompleteResponse errorResponse(
      int status, String message, RequestedFormat wanted) {
    if (!wanted.isHtml()) {
      return CompleteResponse.plainText(status, message);
    }
    String title =
        switch (status) {
          case 404 -> "No such query";
          case 400 -> "It cannot be asked so";
          default -> "No answer this time";
        };
    return CompleteResponse.html(status, HtmlPage.error(title, message));
  }
}
