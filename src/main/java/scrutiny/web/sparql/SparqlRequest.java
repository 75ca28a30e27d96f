package scrutiny.web.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import scrutiny.query.limit.QueryLimitException;
import scrutiny.query.limit.QueryLimits;

/**
 * A query operation of the SPARQL 1.1 Protocol.
 *
 * @param query the text of the query
 * @param defaultGraphs the IRIs of the graphs that replace those of the query's FROM clauses
 * @param namedGraphs the IRIs of the graphs that replace those of its FROM NAMED clauses
 * @param format the requested format, which takes precedence over the Accept header
 */
record SparqlRequest(
    String query, List<String> defaultGraphs, List<String> namedGraphs, Optional<String> format) {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String DIRECT = "application/sparql-query";

  /** Percent-encoding makes each byte three; the graphs and other parameters need some more. */
  private static final int FORM_FACTOR = 4;

  /** Reads a GET, HEAD or POST request. */
  static SparqlRequest read(HttpServletRequest request, QueryLimits limits) throws IOException {
    String queryString = Optional.ofNullable(request.getQueryString()).orElse("");
    SparqlParameters ofUrl = SparqlParameters.parse(queryString);
    if (!request.getMethod().equals("POST")) {
      return of(ofUrl, queryOf(ofUrl), limits);
    }
    String contentType = Optional.ofNullable(request.getContentType()).orElse("");
    String mediaType = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    rejectOtherCharsets(contentType);
    return switch (mediaType) {
      case DIRECT ->
          of(
              ofUrl,
              SparqlParameters.decodeUtf8(readBody(request, limits.maxQueryBytes(), limits)),
              limits);
      case FORM -> {
        byte[] body = readBody(request, FORM_FACTOR * limits.maxQueryBytes(), limits);
        SparqlParameters form = SparqlParameters.parse(SparqlParameters.decodeUtf8(body));
        yield of(form, queryOf(form), limits);
      }
      default ->
          throw new ProblemException(
              Problem.of(
                  415,
                  "unsupported-media-type",
                  "Unsupported media type",
                  "send a query by POST as "
                      + DIRECT
                      + " or in a form as "
                      + FORM
                      + (mediaType.isEmpty() ? "" : ", not as " + quoted(mediaType))));
    };
  }

  private static void rejectOtherCharsets(String contentType) {
    String lower = contentType.toLowerCase(Locale.ROOT);
    int charset = lower.indexOf("charset=");
    if (charset >= 0) {
      String name = lower.substring(charset + 8).split(";", 2)[0].strip().replace("\"", "");
      if (!name.equals("utf-8") && !name.equals("utf8") && !name.equals("us-ascii")) {
        throw new ProblemException(
            Problem.of(
                415,
                "unsupported-media-type",
                "Unsupported media type",
                "send the query in UTF-8, not in " + quoted(name)));
      }
    }
  }

  private static SparqlRequest of(SparqlParameters parameters, String query, QueryLimits limits) {
    if (query.length() > limits.maxQueryBytes()) {
      throw tooLong(limits);
    }
    return new SparqlRequest(
        query,
        parameters.all("default-graph-uri"),
        parameters.all("named-graph-uri"),
        requestedFormat(parameters));
  }

  /** Returns the format, which Fuseki and its clients call the output. */
  private static Optional<String> requestedFormat(SparqlParameters parameters) {
    Optional<String> format = parameters.single("format");
    Optional<String> output = parameters.single("output");
    if (format.isPresent() && output.isPresent() && !format.equals(output)) {
      throw new ProblemException(
          Problem.invalidRequest(
              "the parameters format and output name two formats; give only one of them"));
    }
    return format.or(() -> output);
  }

  private static String queryOf(SparqlParameters parameters) {
    if (!parameters.all("update").isEmpty()) {
      throw new ProblemException(
          Problem.of(
              403, "not-allowed", "Not allowed", "updates are not allowed: the data is read-only"));
    }
    return parameters
        .single("query")
        .filter(query -> !query.isBlank())
        .orElseThrow(() ->
            new ProblemException(
                Problem.invalidRequest(
                    parameters.all("query").isEmpty()
                        ? "the request has no query; give it as the parameter query"
                        : "the query is empty; write one, or begin with an example of /queries/")));
  }

  private static byte[] readBody(HttpServletRequest request, int maxBytes, QueryLimits limits)
      throws IOException {
    if (request.getContentLengthLong() > maxBytes) {
      throw tooLong(limits);
    }
    try (InputStream in = request.getInputStream()) {
      byte[] body = in.readNBytes(maxBytes + 1);
      if (body.length > maxBytes) {
        throw tooLong(limits);
      }
      return body;
    }
  }

  private static QueryLimitException tooLong(QueryLimits limits) {
    return new QueryLimitException(
        QueryLimitException.Limit.QUERY_BYTES,
        String.format(
            Locale.ROOT, "the query is longer than %,d bytes; shorten it", limits.maxQueryBytes()));
  }

  private static String quoted(String given) {
    String line = given.replaceAll("\\p{Cntrl}+", " ");
    return "\"" + (line.length() > 80 ? line.substring(0, 80) + "…" : line) + "\"";
  }
}
