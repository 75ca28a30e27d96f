package scrutiny.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.jena.fuseki.main.FusekiServer;
import scrutiny.query.InvalidRequestException;
import scrutiny.query.ParameterValues;
import scrutiny.query.PrebuiltQueries;
import scrutiny.query.QueryFailedException;
import scrutiny.query.SparqlService;
import scrutiny.web.describe.ServedStatistics;
import scrutiny.web.feed.AtomFeed;
import scrutiny.web.format.UnacceptableRequestException;
import scrutiny.web.home.CouncilList;
import scrutiny.web.home.GradeMaps;
import scrutiny.web.sparql.Problem;

/** Serves pages that are complete before they are sent. */
abstract class PageServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  /**
   * Adds the home page, the map, the list of councils and the feed to a server.
   *
   * @param kept returns the home page as it is kept, or else keeps it
   */
  static void register(
      FusekiServer.Builder server,
      SparqlService service,
      PrebuiltQueries queries,
      ParameterValues accepted,
      ServedStatistics statistics,
      UnaryOperator<Supplier<String>> kept) {
    GradeMaps maps = new GradeMaps(service, queries, accepted);
    server
        .addServlet("", new HomePage(service, queries, accepted, maps, statistics, kept))
        .addServlet(MapServlet.PATH, new MapServlet(maps, statistics))
        .addServlet(CouncilList.PATH, new CouncilsServlet(maps, statistics))
        .addServlet(AtomFeed.PATH, new FeedServlet(service, maps, statistics));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    CompleteResponse page;
    try {
      page = respond(request);
    } catch (UnacceptableRequestException e) {
      page = ErrorResponse.of(request, e);
    } catch (InvalidRequestException e) {
      page = ErrorResponse.of(request, Problem.of(e));
    } catch (QueryFailedException e) {
      page = ErrorResponse.of(request, Problem.of(e));
    }
    page.send(response);
  }

  /**
   * Returns the response to a request.
   *
   * @throws UnacceptableRequestException if a parameter has no valid value
   * @throws InvalidRequestException if a parameter has no valid value for a query
   */
  abstract CompleteResponse respond(HttpServletRequest request)
      throws UnacceptableRequestException, InvalidRequestException;
}
