package scrutiny.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import scrutiny.query.InvalidRequestException;
import scrutiny.query.ParameterValues;
import scrutiny.query.PrebuiltQueries;
import scrutiny.query.PrebuiltQuery;
import scrutiny.query.QueryRow;
import scrutiny.query.Rows;
import scrutiny.query.limit.QueryLimits;
import scrutiny.web.chart.Chart;
import scrutiny.web.chart.Charts;
import scrutiny.web.chart.CodeLabels;
import scrutiny.web.describe.ServedStatistics;
import scrutiny.web.format.AvailableFormats;
import scrutiny.web.format.Format;
import scrutiny.web.format.Origin;
import scrutiny.web.format.UnacceptableRequestException;
import scrutiny.web.picture.Picture;
import scrutiny.web.picture.PictureFile;
import scrutiny.web.picture.PngWriter;
import scrutiny.web.picture.SvgWriter;
import scrutiny.web.sparql.Problem;
import scrutiny.web.sparql.ProblemException;
import scrutiny.web.sparql.QueryResponse;

/** Serves the list of pictures, and each as a page, as SVG and as PNG. */
final class PictureServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  /** The formats that pictures are available in. */
  static final AvailableFormats FORMATS = AvailableFormats.of(Format.HTML, Format.SVG, Format.PNG);

  private final transient PrebuiltQueries queries;
  private final transient ParameterValues accepted;
  private final transient AnswerCache answers;
  private final transient DatasetGraph data;
  private final transient CodeLabels labels;
  private final transient PicturePage page;
  private final transient QueryProblems problems;
  private final transient ServedStatistics statistics;
  private final transient QueryLimits limits;

  /**
   * Pictures by chart, values, format and the origin in their links: drawing a large one takes up
   * to a second, and clients that accept formats in another order get the same one.
   */
  private final transient ResponseCache cache = new ResponseCache();

  PictureServlet(
      PrebuiltQueries queries,
      ParameterValues accepted,
      AnswerCache answers,
      DatasetGraph data,
      CodeLabels labels,
      QueryForms forms,
      ServedStatistics statistics,
      QueryLimits limits) {
    this.queries = queries;
    this.accepted = accepted;
    this.answers = answers;
    this.data = data;
    this.labels = labels;
    this.page = new PicturePage(forms, data, accepted, statistics);
    this.problems = QueryProblems.ofPictures(queries, forms);
    this.statistics = statistics;
    this.limits = limits;
  }

  /** Returns the queries of pictures that need no values. */
  static List<PrebuiltQuery> withoutValues(PrebuiltQueries queries) {
    return queries.all().stream()
        .filter(query -> !Charts.ofQuery(query.name()).isEmpty())
        .filter(query -> !query.needsValues())
        .toList();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    QueryResponse.send(
        request,
        response,
        limits.timeout(),
        limits.maxBytes(),
        problem -> problems.body(request, problem),
        pending -> respond(request).send(pending));
  }

  private CompleteResponse respond(HttpServletRequest request) throws InvalidRequestException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    if (path.isEmpty()) {
      return CompleteResponse.html(200, page.listPage(queries));
    }
    try {
      FORMATS.checkSuffix(path, name -> Charts.find(name).isPresent());
      Chart chart =
          Charts.find(Format.withoutSuffix(path))
              .orElseThrow(() ->
                  new ProblemException(
                      Problem.ofStatus(
                          404, "there is no such picture; " + Chart.PATH + " lists all of them")));
      return respond(request, chart, FORMATS.choose(request, Format.ofSuffix(path)));
    } catch (UnacceptableRequestException e) {
      throw new ProblemException(ErrorResponse.problem(e));
    } catch (InvalidRequestException e) {
      request.setAttribute(QueryProblems.CAUSE, e);
      throw e;
    }
  }

  private CompleteResponse respond(HttpServletRequest request, Chart chart, Format format)
      throws InvalidRequestException, UnacceptableRequestException {
    PrebuiltQuery query = queries.get(chart.query());
    Map<String, String> given = QueryRequest.values(request, Set.of(AvailableFormats.PARAMETER));
    if (format == Format.HTML && given.isEmpty() && query.needsValues()) {
      return CompleteResponse.html(200, page.formPage(chart, query));
    }
    SortedMap<String, String> values = query.canonical(given, accepted);
    // The links of an SVG file begin with the origin; the others do not depend on it.
    String origin = format == Format.SVG ? Origin.of(request) : "";
    return cache.get(
        String.join("\n", chart.name(), format.name(), values.toString(), origin),
        () -> draw(chart, query, values, format, origin));
  }

  private CompleteResponse draw(
      Chart chart,
      PrebuiltQuery query,
      SortedMap<String, String> values,
      Format format,
      String origin)
      throws InvalidRequestException {
    Rows rows = answers.rows(query, values, chart.filters());
    Picture drawn =
        Txn.calculateRead(
            data, () -> chart.draw(values, QueryRow.readAll(rows.toRowSet()), labels));
    Optional<String> omission = omission(rows);
    Picture picture = omission.map(drawn::withSentence).orElse(drawn);
    if (format == Format.HTML) {
      return CompleteResponse.html(
          200, Txn.calculateRead(data, () -> page.html(chart, query, values, rows, picture)));
    }
    String source = Citation.of(statistics.get()).source();
    Picture file =
        PictureFile.of(picture, omission.map(words -> source + " " + words).orElse(source));
    return format == Format.PNG
        ? CompleteResponse.png(PngWriter.png(file))
        : CompleteResponse.svg(SvgWriter.file(file, origin));
  }

  /** Returns a sentence about the rows that are not drawn; empty if all are. */
  static Optional<String> omission(Rows rows) {
    return rows.truncated()
        ? Optional.of(
            String.format(
                Locale.UK,
                "Only the first %,d rows of the data are drawn; there are more.",
                rows.rows().size()))
        : Optional.empty();
  }
}
