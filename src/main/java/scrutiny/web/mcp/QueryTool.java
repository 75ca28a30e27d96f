package scrutiny.web.mcp;

import org.apache.jena.query.Query;
import scrutiny.query.InvalidRequestException;
import scrutiny.query.ParameterValues;
import scrutiny.query.PrebuiltQuery;
import scrutiny.query.SparqlService;

/** A prebuilt query as a tool; its name is the query's. */
record QueryTool(
    PrebuiltQuery query, InputSchema input, ParameterValues values, SparqlService service)
    implements Tool {
  @Override
  public String name() {
    return query.name();
  }

  @Override
  public String title() {
    return query.title();
  }

  @Override
  public String description() {
    return query.title()
        + ". "
        + query.description()
        + " Columns: "
        + String.join(", ", query.columns())
        + ".";
  }

  @Override
  public ResultPage call(Arguments arguments) throws InvalidRequestException {
    Query bound = query.bind(arguments.texts(), values);
    return service.select(bound, rows -> ResultPage.read(rows, arguments));
  }
}
