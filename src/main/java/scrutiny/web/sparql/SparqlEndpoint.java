package scrutiny.web.sparql;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import scrutiny.query.limit.AllowedServices;
import scrutiny.query.limit.LimitedExecution;
import scrutiny.query.limit.QueryLimits;
import scrutiny.query.limit.QueryText;

/**
 * The SPARQL endpoint: the query operation of the SPARQL 1.1 Protocol.
 *
 * <p>A servlet of its own instead of Fuseki's: Fuseki parses before it starts the time, streams a
 * response whose status cannot change any more, ends a cut response like a complete one, and adds
 * markup to responses by request parameters.
 */
public final class SparqlEndpoint extends HttpServlet {
  private static final long serialVersionUID = 1;

  /** The request attribute with the text of the query, once it has been read. */
  public static final String QUERY_ATTRIBUTE = SparqlEndpoint.class.getName() + ".query";

  private static final String METHODS = "GET, HEAD, POST, OPTIONS";

  private final transient DatasetGraph data;
  private final transient QueryLimits limits;
  private final transient AllowedServices services;
  private final transient Problems problems;
  private final transient Descriptions descriptions;

  /** Chooses the form of the problems of a request. */
  public interface Problems {
    /** Returns the form for a request. */
    ProblemFormat formatFor(HttpServletRequest request);
  }

  /** Describes the service. */
  public interface Descriptions {
    /** Returns the description with the addresses that the client of a request sees. */
    Graph describe(HttpServletRequest request);
  }

  /**
   * Creates an endpoint for a dataset.
   *
   * @param services the endpoints that queries may call by SERVICE
   * @param problems the form of failures
   * @param descriptions what queries for the description of the service read
   */
  public SparqlEndpoint(
      DatasetGraph data,
      QueryLimits limits,
      AllowedServices services,
      Problems problems,
      Descriptions descriptions) {
    this.data = data;
    this.limits = limits;
    this.services = services;
    this.problems = problems;
    this.descriptions = descriptions;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (request.getMethod()) {
      case "GET", "HEAD", "POST" ->
          QueryResponse.send(
              request,
              response,
              limits.timeout(),
              limits.maxBytes(),
              problems.formatFor(request),
              pending -> execute(request, pending));
      case "OPTIONS" -> {
        response.setHeader("Allow", METHODS);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      }
      default -> {
        response.setHeader("Allow", METHODS);
        rejectMethod(request, response);
      }
    }
  }

  private void rejectMethod(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Problem problem =
        Problem.of(
            405,
            "method-not-allowed",
            "Method not allowed",
            "the endpoint answers queries only; use " + METHODS);
    QueryResponse.send(
        request,
        response,
        limits.timeout(),
        limits.maxBytes(),
        problems.formatFor(request),
        pending -> {
          throw new ProblemException(problem);
        });
  }

  private void execute(HttpServletRequest request, QueryResponse response) throws IOException {
    SparqlRequest read = SparqlRequest.read(request, limits);
    request.setAttribute(QUERY_ATTRIBUTE, read.query());
    Query query = QueryText.parse(read.query(), limits, services, response.deadline());
    SparqlResult result = new SparqlResult(query, limits, response.deadline());
    SparqlFormat format =
        SparqlFormat.choose(query, read.format(), Optional.ofNullable(request.getHeader("Accept")));
    response.setContentType(format.contentType());
    response.setHeader("Vary", "Accept");
    Txn.executeRead(
        data,
        () -> {
          QueryDataset.apply(read, query, data);
          DatasetGraph queried =
              DescribedDataset.of(read.query(), query, data, () -> descriptions.describe(request));
          try (QueryExec execution =
              LimitedExecution.of(
                  queried, result.toExecute(), response.deadline(), limits, services)) {
            result.write(execution, format, response.body());
          }
        });
  }
}
