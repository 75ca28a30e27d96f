package scrutiny.web.mcp;

import java.util.Map;
import scrutiny.query.InvalidRequestException;

/** A tool that reads the graph. */
sealed interface Tool permits QueryTool, FindTool, EvidenceTool, SparqlTool {
  /** Returns the name by which clients call it. */
  String name();

  /** Returns its name for people. */
  String title();

  /** Returns a description of its effect and its result, for a language model. */
  String description();

  /** Returns the JSON Schema of its arguments, apart from those for paging. */
  InputSchema input();

  /**
   * Executes it and returns a page of rows.
   *
   * @throws InvalidRequestException if a value is invalid for a prebuilt query
   * @throws InvalidArgumentException if an argument is missing or invalid
   * @throws scrutiny.query.QueryFailedException if the query gives no complete result
   */
  ResultPage call(Arguments arguments) throws InvalidRequestException, InvalidArgumentException;

  /** Returns advice that follows the rows, such as which tool to call next. */
  default String advice(Map<String, String> labels) {
    return labels.isEmpty()
        ? ""
        : "Call " + EvidenceTool.NAME + " with an IRI for the quote and page behind it.";
  }
}
