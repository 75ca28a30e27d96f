package scrutiny.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import scrutiny.query.InvalidRequestException;
import scrutiny.query.ParameterValues;
import scrutiny.query.PrebuiltQueries;
import scrutiny.query.PrebuiltQuery;
import scrutiny.web.describe.ServedStatistics;
import scrutiny.web.describe.Snippets;
import scrutiny.web.editor.EditorTerms;
import scrutiny.web.editor.ResultLabels;
import scrutiny.web.format.AcceptedParameters;
import scrutiny.web.format.SingleParameter;
import scrutiny.web.format.UnacceptableRequestException;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.html.Site;

/** Serves the SPARQL editor, the terms that it completes, and the labels of its results. */
final class EditorServlet extends PageServlet {
  private static final long serialVersionUID = 1;

  /** The path of the editor. */
  static final String PATH = "/sparql/edit";

  /**
   * The maximum length of a link: the server accepts 32 kB of headers, which contain other lines.
   */
  private static final int MAX_ADDRESS_LENGTH = 24_000;

  private static final String TERMS_PATH = "/sparql/terms";
  private static final String LABELS_PATH = "/sparql/labels";
  private static final String IRI_PARAMETER = "iri";
  private static final String JSON = "application/json";

  private final transient PrebuiltQueries queries;
  private final transient ParameterValues parameterValues;
  private final transient ServedStatistics statistics;
  private final transient EditorPage page;
  private final transient EditorTerms terms;
  private final transient ResultLabels labels;

  private EditorServlet(
      PrebuiltQueries queries,
      ParameterValues parameterValues,
      ServedStatistics statistics,
      EditorTerms terms,
      ResultLabels labels) {
    this.queries = queries;
    this.parameterValues = parameterValues;
    this.statistics = statistics;
    this.page = new EditorPage(queries, statistics);
    this.terms = terms;
    this.labels = labels;
  }

  /** Adds the editor to a server that is being built. */
  static void register(
      FusekiServer.Builder server,
      DatasetGraph data,
      PrebuiltQueries queries,
      ParameterValues parameterValues,
      ServedStatistics statistics) {
    ResourceLabels labels = new ResourceLabels(data);
    EditorServlet servlet =
        new EditorServlet(
            queries,
            parameterValues,
            statistics,
            new EditorTerms(data, labels),
            new ResultLabels(data, labels));
    List.of(PATH + "/*", TERMS_PATH, LABELS_PATH).forEach(path -> server.addServlet(path, servlet));
  }

  /** Returns the path of the editor with a query, or without it if it is empty or too long. */
  static String path(String query) {
    if (query.isBlank()) {
      return PATH;
    }
    String address = Site.url(PATH, Map.of("query", query));
    return address.length() > MAX_ADDRESS_LENGTH ? PATH : address;
  }

  @Override
  CompleteResponse respond(HttpServletRequest request)
      throws UnacceptableRequestException, InvalidRequestException {
    return switch (request.getServletPath()) {
      case TERMS_PATH -> {
        AcceptedParameters.check(request, Set.of());
        yield json(terms.json(statistics.get()));
      }
      case LABELS_PATH -> json(labels.json(iris(request)));
      default -> CompleteResponse.html(200, page(request));
    };
  }

  private String page(HttpServletRequest request)
      throws UnacceptableRequestException, InvalidRequestException {
    String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    if (name.isEmpty()) {
      return SingleParameter.value(request, "query")
          .filter(query -> !query.isBlank())
          .map(page::withQuery)
          .orElseGet(page::withExample);
    }
    PrebuiltQuery query = queries.get(name);
    Map<String, String> values = Snippets.withExamples(query, given(request), parameterValues);
    return page.withPrebuilt(query, query.boundText(values, parameterValues));
  }

  private static Map<String, String> given(HttpServletRequest request)
      throws UnacceptableRequestException {
    Map<String, String> given = new LinkedHashMap<>();
    for (String parameter : request.getParameterMap().keySet()) {
      SingleParameter.value(request, parameter)
          .filter(value -> !value.isBlank())
          .ifPresent(value -> given.put(parameter, value));
    }
    return given;
  }

  private static List<String> iris(HttpServletRequest request) throws UnacceptableRequestException {
    AcceptedParameters.check(request, Set.of(IRI_PARAMETER));
    String[] iris = request.getParameterValues(IRI_PARAMETER);
    if (iris == null || iris.length > ResultLabels.MAX_IRIS) {
      throw new UnacceptableRequestException(
          400, "give the parameter iri once for each of 1 to " + ResultLabels.MAX_IRIS + " IRIs");
    }
    return List.of(iris);
  }

  private static CompleteResponse json(String text) {
    return new CompleteResponse(200, JSON, text.getBytes(StandardCharsets.UTF_8));
  }
}
