package scrutiny.web.mcp;

import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.DatasetGraph;
import scrutiny.query.SparqlService;
import scrutiny.query.SyntaxMessage;
import scrutiny.query.limit.AllowedServices;
import scrutiny.query.limit.Deadline;
import scrutiny.query.limit.QueryLimits;
import scrutiny.query.limit.QueryText;

/**
 * A tool that runs a SPARQL SELECT or ASK query.
 *
 * @param service executes queries within the limits, and calls only the services
 */
public record SparqlTool(SparqlService service, QueryLimits limits, AllowedServices services)
    implements Tool {
  private static final String QUERY = "query";

  /** Returns the tool for a dataset. */
  public static SparqlTool of(DatasetGraph data, QueryLimits limits, AllowedServices services) {
    return new SparqlTool(SparqlService.limited(data, limits, services), limits, services);
  }

  @Override
  public String name() {
    return "sparql";
  }

  @Override
  public String title() {
    return "SPARQL query";
  }

  @Override
  public String description() {
    return "Runs a SPARQL 1.1 SELECT or ASK query on the whole graph and returns a page of rows."
        + " Prefer the other tools where one answers the question. Prefixes must be declared;"
        + " scr: is <https://w3id.org/scrutiny/ontology#>. The default graph is the union of all"
        + " named graphs. Use ORDER BY if you want to read several pages. Columns: those that the"
        + " query selects.";
  }

  @Override
  public InputSchema input() {
    return new InputSchema().text(QUERY, true, "the text of a SPARQL 1.1 SELECT or ASK query");
  }

  @Override
  public ResultPage call(Arguments arguments) throws InvalidArgumentException {
    Query query = parse(arguments.required(QUERY));
    return service.select(query, rows -> ResultPage.read(rows, arguments));
  }

  /** Parses a query; ASK becomes SELECT, which has a row if the answer is yes. */
  private Query parse(String text) throws InvalidArgumentException {
    Query query;
    try (Deadline deadline = Deadline.start(limits.timeout())) {
      query = QueryText.parse(text, limits, services, Deadline.current().orElse(deadline));
    } catch (QueryParseException e) {
      throw new InvalidArgumentException("the query is not valid SPARQL: " + SyntaxMessage.of(e));
    }
    if (query.isAskType()) {
      query.setQuerySelectType();
      query.setQueryResultStar(true);
      query.resetResultVars();
      query.setLimit(1);
    }
    if (!query.isSelectType()) {
      throw new InvalidArgumentException(
          "only SELECT and ASK queries can be run here; send others to /sparql");
    }
    return query;
  }

  @Override
  public String advice(Map<String, String> labels) {
    return "";
  }
}
