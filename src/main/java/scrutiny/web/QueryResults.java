package scrutiny.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.RowSet;
import scrutiny.query.InvalidRequestException;
import scrutiny.query.Parameter;
import scrutiny.query.ParameterValues;
import scrutiny.query.ResultFormat;
import scrutiny.query.Rows;
import scrutiny.query.SparqlService;
import scrutiny.store.StoreStatistics;
import scrutiny.web.describe.ServedStatistics;
import scrutiny.web.format.Download;
import scrutiny.web.format.Format;
import scrutiny.web.format.Page;
import scrutiny.web.format.UnacceptableRequestException;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.html.Site;
import scrutiny.web.result.CellText;
import scrutiny.web.result.RowSelection;
import scrutiny.web.sparql.QueryResponse;

/** Executes prebuilt queries and writes their results. */
final class QueryResults {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** The header with the number of rows of all pages. */
  private static final String TOTAL = "X-Total-Count";

  private final SparqlService service;
  private final ParameterValues parameterValues;
  private final QueryPage page;
  private final ResourceLabels labels;
  private final ServedStatistics statistics;

  QueryResults(
      SparqlService service,
      ParameterValues parameterValues,
      QueryPage page,
      ResourceLabels labels,
      ServedStatistics statistics) {
    this.service = service;
    this.parameterValues = parameterValues;
    this.page = page;
    this.labels = labels;
    this.statistics = statistics;
  }

  /**
   * Returns a page of a result, or a workbook.
   *
   * @param values the values in one spelling
   */
  CompleteResponse complete(
      HttpServletRequest request, QueryRequest wanted, SortedMap<String, String> values)
      throws InvalidRequestException, UnacceptableRequestException {
    Page shown = wanted.page().orElse(new Page(1, ResultWorkbook.MAX_ROWS));
    Query query = wanted.query().bind(values, parameterValues);
    wanted.selection().checkColumns(query.getResultVars());
    Content content =
        service.select(
            query,
            rows -> {
              Rows.Part part = part(rows, wanted.selection(), shown);
              return new Content(
                  new CompleteResponse(
                      200, wanted.format().mediaType(), body(request, wanted, shown, values, part)),
                  part.total(),
                  part.rows().truncated() && !wanted.selection().isEverything());
            });
    RowSelection.checkComplete(content.truncated());
    shown.checkWithin(content.total());
    CompleteResponse response =
        content.response().withHeader(TOTAL, String.valueOf(content.total()));
    if (wanted.format() != Format.HTML) {
      response = response.withHeader("Content-Disposition", disposition(wanted, values));
    }
    Optional<String> links =
        wanted.page().flatMap(page -> page.linkHeader(request, content.total()));
    return links.isPresent() ? response.withHeader("Link", links.get()) : response;
  }

  /** Returns a page of the rows that are asked for. */
  private Rows.Part part(RowSet rows, RowSelection selection, Page shown) {
    if (selection.isEverything()) {
      return Rows.readPart(rows, shown.offset(), shown.size());
    }
    Rows all = Rows.read(rows, RowSelection.MAX_ROWS);
    Rows selected = selection.of(all, new CellText(labels));
    return new Rows.Part(
        new Rows(selected.columns(), shown.of(selected.rows()), all.truncated()),
        selected.rows().size());
  }

  /**
   * A response with some rows of a result.
   *
   * @param total the number of rows of all pages
   * @param truncated whether the result has too many rows to be ordered
   */
  private record Content(CompleteResponse response, int total, boolean truncated) {}

  private byte[] body(
      HttpServletRequest request,
      QueryRequest wanted,
      Page shown,
      SortedMap<String, String> values,
      Rows.Part part) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      switch (wanted.format()) {
        case HTML ->
            out.writeBytes(
                CompleteResponse.html(200, page.resultPage(request, wanted, shown, part)).body());
        case XLSX ->
            new ResultWorkbook(part.rows(), labels).write(out, about(wanted, shown, values, part));
        default -> {
          writeByteOrderMark(wanted, out);
          resultFormat(wanted.format()).write(part.rows().toRowSet(), out);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Returns the content of the second sheet of a workbook, by heading. */
  private Map<String, String> about(
      QueryRequest wanted, Page shown, SortedMap<String, String> values, Rows.Part part) {
    StoreStatistics data = statistics.get();
    Map<String, String> about = new LinkedHashMap<>();
    about.put("Question", wanted.query().title());
    about.put("Description", wanted.query().description());
    values.forEach((name, value) -> about.put("Parameter " + name, value));
    wanted.selection().order().ifPresent(order -> about.put("Sorted by", order.text()));
    if (!wanted.selection().contains().isEmpty()) {
      about.put("Only rows that contain", wanted.selection().contains());
    }
    int rows = part.rows().rows().size();
    about.put(
        "Rows",
        rows == part.total()
            ? String.valueOf(rows)
            : String.format(
                Locale.UK,
                "%d to %d of %d; request page=%d for more",
                shown.offset() + 1,
                shown.offset() + rows,
                part.total(),
                shown.number() + 1));
    about.put("Release", data.shortVersion() + ", loaded " + data.loaded());
    Map<String, String> address = new LinkedHashMap<>(values);
    address.putAll(wanted.selection().parameters());
    about.put("Address", wanted.origin() + Site.url("/queries/" + wanted.query().name(), address));
    about.put("Source", "Reports and letters published by Ofsted, and news about them");
    about.put("Licence", "Open Government Licence v3.0 for the facts of Ofsted’s documents");
    about.put("Licence text", HtmlPage.OPEN_GOVERNMENT_LICENCE);
    about.put("Caution", HtmlPage.CAUTION);
    return about;
  }

  /**
   * Writes a complete result row by row.
   *
   * @return the response, if it is small enough to be cached
   */
  Optional<CompleteResponse> stream(
      QueryRequest wanted, SortedMap<String, String> values, QueryResponse response)
      throws IOException, InvalidRequestException {
    String mediaType = wanted.format().mediaType();
    String disposition = disposition(wanted, values);
    response.setContentType(CompleteResponse.contentType(mediaType));
    response.setHeader("Content-Disposition", disposition);
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    var out = new CopyingOutputStream(response.body(), copy, ResponseCache.MAX_ENTRY_BYTES);
    writeByteOrderMark(wanted, out);
    String count =
        service.select(
            wanted.query().bind(values, parameterValues),
            rows -> {
              CountedRows counted = new CountedRows(rows);
              resultFormat(wanted.format()).write(counted.rows(), out);
              return String.valueOf(counted.count());
            });
    // Headers can still be set while the body is held back, which it is up to a mebibyte.
    response.setHeader(TOTAL, count);
    return out.isComplete()
        ? Optional.of(
            new CompleteResponse(200, mediaType, copy.toByteArray())
                .withHeader("Content-Disposition", disposition)
                .withHeader(TOTAL, count))
        : Optional.empty();
  }

  private static void writeByteOrderMark(QueryRequest wanted, OutputStream out) throws IOException {
    if (wanted.byteOrderMark()) {
      out.write(BYTE_ORDER_MARK);
    }
  }

  private String disposition(QueryRequest wanted, SortedMap<String, String> values) {
    SortedMap<String, String> named = new TreeMap<>(values);
    for (Parameter parameter : wanted.query().parameters()) {
      parameter
          .defaultValue()
          .filter(value -> value.equalsIgnoreCase(named.get(parameter.name())))
          .ifPresent(value -> named.remove(parameter.name()));
    }
    return Download.disposition(
        wanted.query().name(), named.values(), statistics.get().loaded(), wanted.format());
  }

  private static ResultFormat resultFormat(Format format) {
    return ResultFormat.parse(format.code())
        .orElseThrow(() -> new IllegalStateException("results have no format " + format));
  }
}
