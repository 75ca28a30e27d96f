package scrutiny.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import scrutiny.query.InvalidRequestException;
import scrutiny.query.Parameter;
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
import scrutiny.web.format.Origin;
import scrutiny.web.format.SingleParameter;
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

  private static final String SVG_SUFFIX = ".svg";
  private static final String PNG_SUFFIX = ".png";

  private final transient PrebuiltQueries queries;
  private final transient ParameterValues accepted;
  private final transient AnswerCache answers;
  private final transient DatasetGraph data;
  private final transient CodeLabels labels;
  private final transient PicturePage page;
  private final transient PictureProblems problems;
  private final transient ServedStatistics statistics;
  private final transient QueryLimits limits;

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
    this.problems = new PictureProblems(queries, forms);
    this.statistics = statistics;
    this.limits = limits;
  }

  /** Returns the queries of pictures that need no values. */
  static List<PrebuiltQuery> withoutValues(PrebuiltQueries queries) {
    return queries.all().stream()
        .filter(query -> !Charts.ofQuery(query.name()).isEmpty())
        .filter(query -> query.parameters().stream().noneMatch(Parameter::required))
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
    Chart chart =
        Charts.find(withoutSuffix(path))
            .orElseThrow(() ->
                new ProblemException(
                    Problem.ofStatus(
                        404, "there is no such picture; " + Chart.LIST + " lists all of them")));
    PrebuiltQuery query = queries.get(chart.query());
    Map<String, String> given = given(request);
    try {
      if (path.equals(chart.name()) && isForForm(query, given)) {
        return CompleteResponse.html(200, page.formPage(chart, query));
      }
      SortedMap<String, String> values = query.canonical(given, accepted);
      Rows rows = answers.rows(query, values, chart.filters());
      return Txn.calculateRead(data, () -> response(request, path, chart, query, values, rows));
    } catch (InvalidRequestException e) {
      request.setAttribute(QueryProblems.CAUSE, e);
      throw e;
    }
  }

  private static Map<String, String> given(HttpServletRequest request) {
    Map<String, String> given = new TreeMap<>();
    try {
      for (String name : request.getParameterMap().keySet()) {
        SingleParameter.value(request, name)
            .filter(value -> !value.isBlank())
            .ifPresent(value -> given.put(name, value));
      }
    } catch (UnacceptableRequestException e) {
      throw new ProblemException(ErrorResponse.problem(e));
    }
    return given;
  }

  private CompleteResponse response(
      HttpServletRequest request,
      String path,
      Chart chart,
      PrebuiltQuery query,
      SortedMap<String, String> values,
      Rows rows) {
    Picture picture = chart.draw(values, QueryRow.of(rows), labels);
    Citation citation = Citation.of(statistics.get());
    if (path.endsWith(SVG_SUFFIX)) {
      Picture file = PictureFile.of(picture, citation.source());
      byte[] svg = SvgWriter.file(file, Origin.of(request)).getBytes(StandardCharsets.UTF_8);
      return new CompleteResponse(200, "image/svg+xml", svg);
    }
    if (path.endsWith(PNG_SUFFIX)) {
      Picture file = PictureFile.of(picture, citation.source());
      return new CompleteResponse(200, CompleteResponse.PNG, PngWriter.png(file));
    }
    return CompleteResponse.html(200, page.html(chart, query, values, rows, picture));
  }

  /** Returns whether only the form can be shown: a required value is missing, and none is given. */
  private static boolean isForForm(PrebuiltQuery query, Map<String, String> given) {
    return given.isEmpty() && query.parameters().stream().anyMatch(Parameter::required);
  }

  /** Returns the name of a picture in a path, without the suffix of a file. */
  static String withoutSuffix(String path) {
    return path.endsWith(SVG_SUFFIX) || path.endsWith(PNG_SUFFIX)
        ? path.substring(0, path.length() - SVG_SUFFIX.length())
        : path;
  }
}
