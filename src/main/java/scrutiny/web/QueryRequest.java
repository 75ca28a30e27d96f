package scrutiny.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import scrutiny.query.InvalidRequestException;
import scrutiny.query.ParameterValues;
import scrutiny.query.PrebuiltQueries;
import scrutiny.query.PrebuiltQuery;
import scrutiny.web.format.AvailableFormats;
import scrutiny.web.format.Download;
import scrutiny.web.format.Format;
import scrutiny.web.format.Origin;
import scrutiny.web.format.Page;
import scrutiny.web.format.SingleParameter;
import scrutiny.web.format.UnacceptableRequestException;
import scrutiny.web.result.RowSelection;

/**
 * A request for the result of a prebuilt query.
 *
 * @param given the values as the request gives them, by parameter name
 * @param page the page of the result; empty for the complete result
 * @param selection the rows of the result, and their order
 * @param byteOrderMark whether CSV or TSV begins with a byte-order mark
 * @param origin the start of this server's addresses, which pages show in examples
 */
record QueryRequest(
    PrebuiltQuery query,
    Map<String, String> given,
    Format format,
    Optional<Page> page,
    RowSelection selection,
    boolean byteOrderMark,
    String origin) {
  /** The formats that results are available in. */
  static final AvailableFormats FORMATS =
      AvailableFormats.of(
          Format.HTML,
          Format.CSV,
          Format.TSV,
          Format.XLSX,
          Format.JSON,
          Format.XML,
          Format.TTL,
          Format.JSONLD,
          Format.NT,
          Format.RDF,
          Format.TRIG,
          Format.TABLE);

  /** The default number of rows on an HTML page. */
  private static final int ROWS_PER_PAGE = 100;

  private static final Set<String> RESERVED_PARAMETERS =
      Set.of(
          AvailableFormats.PARAMETER,
          Page.NUMBER_PARAMETER,
          Page.SIZE_PARAMETER,
          RowSelection.SORT_PARAMETER,
          RowSelection.CONTAINS_PARAMETER,
          Download.BYTE_ORDER_MARK_PARAMETER);

  /**
   * Reads a request.
   *
   * @param path the name of the query, optionally with the suffix of a format
   * @throws InvalidRequestException if there is no such query
   * @throws UnacceptableRequestException if the format or page is not valid, or a parameter
   *     repeated
   */
  static QueryRequest of(HttpServletRequest request, String path, PrebuiltQueries queries)
      throws InvalidRequestException, UnacceptableRequestException {
    FORMATS.checkSuffix(path, name -> queries.find(name).isPresent());
    PrebuiltQuery query = queries.get(Format.withoutSuffix(path));
    Format format = FORMATS.choose(request, Format.ofSuffix(path));
    boolean byteOrderMark = Download.wantsByteOrderMark(request);
    boolean paged = format == Format.HTML || Page.isRequested(request);
    return new QueryRequest(
        query,
        values(request, RESERVED_PARAMETERS),
        format,
        paged ? Optional.of(Page.of(request, ROWS_PER_PAGE)) : Optional.empty(),
        RowSelection.of(request),
        byteOrderMark && (format == Format.CSV || format == Format.TSV),
        Origin.of(request));
  }

  /**
   * Returns the values that a request gives for the parameters of a query.
   *
   * @param reserved the parameters that a query does not have
   * @throws UnacceptableRequestException if a parameter is repeated
   */
  static Map<String, String> values(HttpServletRequest request, Set<String> reserved)
      throws UnacceptableRequestException {
    Map<String, String> values = new LinkedHashMap<>();
    for (String name : request.getParameterMap().keySet()) {
      if (!reserved.contains(name)) {
        SingleParameter.value(request, name)
            .filter(value -> !value.isBlank())
            .ifPresent(value -> values.put(name, value));
      }
    }
    return values;
  }

  /** Returns whether only the form can be shown: required values are missing, and none is given. */
  boolean isForForm() {
    return format == Format.HTML && given.isEmpty() && query.needsValues();
  }

  /**
   * Returns the values in one spelling, with the default values.
   *
   * @throws InvalidRequestException if a parameter is unknown or a value is invalid
   */
  SortedMap<String, String> canonicalValues(ParameterValues accepted)
      throws InvalidRequestException {
    return query.canonical(given, accepted);
  }

  /**
   * Returns a key that two requests share only if their responses are the same. A page shows the
   * values as they are given and the origin; the other formats do not.
   */
  String cacheKey(SortedMap<String, String> canonical) {
    return String.join(
        "\n",
        query.name(),
        format.code(),
        page.toString(),
        selection.toString(),
        String.valueOf(byteOrderMark),
        format == Format.HTML || format == Format.XLSX ? origin : "",
        format == Format.HTML ? given.toString() : "",
        canonical.toString());
  }
}
