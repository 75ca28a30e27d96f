package scrutiny.web.mcp;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.spec.McpSchema;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scrutiny.query.ParameterValues;
import scrutiny.query.PrebuiltQueries;
import scrutiny.query.SparqlService;
import scrutiny.query.limit.Abandonment;
import scrutiny.query.limit.QueryLimits;
import tools.jackson.databind.json.JsonMapper;

/** Creates the servlet of the Model Context Protocol, with its streamable HTTP transport. */
public final class ToolServer {
  /** The path of the servlet. */
  public static final String PATH = "/mcp";

  /** A request may have this many bytes besides a query. */
  private static final int MIN_REQUEST_SIZE = 16_384;

  /** A byte of a query takes at most about this many bytes in JSON, such as a line break. */
  private static final int MAX_ESCAPE_LENGTH = 2;

  private static final String INSTRUCTIONS =
      """
      Facts that Scrutiny read from Ofsted's reports and letters on councils' services for children \
      in England, and from news about them: inspections, grades, findings, recommendations, people \
      in office, figures. Each tool but find, evidence-of-a-fact and sparql answers one question. \
      Call find to get the exact name or GSS code of a council, then the tool for the question. \
      Results are pages of rows: repeat a call with offset for the next page. Quote the documents: \
      call evidence-of-a-fact with an IRI from a result for the exact words and their page. Facts \
      are as the documents state them; a missing row means that the documents do not say.\
      """;

  private ToolServer() {}

  /**
   * Returns the servlet. Tools run on the thread of their request, and the servlet stores no state
   * between requests.
   *
   * @param service executes the prebuilt queries
   * @param sparql runs the queries that clients write
   * @param localOnly whether the server accepts connections from this machine only; requests then
   *     need a local {@code Host} and {@code Origin}, so that no web page can reach it by DNS
   *     rebinding
   */
  public static HttpServlet servlet(
      PrebuiltQueries queries,
      ParameterValues values,
      SparqlService service,
      SparqlTool sparql,
      boolean localOnly) {
    return new ToolServlet(() -> transport(queries, values, service, sparql, localOnly));
  }

  private static HttpServlet transport(
      PrebuiltQueries queries,
      ParameterValues values,
      SparqlService service,
      SparqlTool sparql,
      boolean localOnly) {
    QueryLimits limits = sparql.limits();
    McpJsonMapper mapper =
        new JacksonMcpJsonMapper(JsonMapper.builder().addModule(TransportErrors.module()).build());
    HttpServletStatelessServerTransport transport =
        HttpServletStatelessServerTransport.builder()
            .jsonMapper(mapper)
            .messageEndpoint(PATH)
            .contextExtractor(ToolServer::context)
            .maxRequestSize(MIN_REQUEST_SIZE + MAX_ESCAPE_LENGTH * limits.maxQueryBytes())
            .httpHeaderValidator(AllowedOrigins.validator(localOnly))
            .build();
    ToolCaller caller = new ToolCaller(new ResourceNames(service), limits);
    McpServer.sync(transport)
        .jsonMapper(mapper)
        .jsonSchemaValidator(ownResults())
        .validateToolInputs(false)
        .serverInfo("scrutiny", version())
        .instructions(INSTRUCTIONS)
        .capabilities(McpSchema.ServerCapabilities.builder().tools(false).build())
        .immediateExecution(true)
        .tools(
            tools(queries, values, service, sparql).stream()
                .map(tool -> specification(tool, caller))
                .toList())
        .build();
    return transport;
  }

  /** Returns what tools learn about a request: whether its client has gone. */
  private static McpTransportContext context(HttpServletRequest request) {
    return Abandonment.of(request.getAttribute(Abandonment.ATTRIBUTE))
        .map(abandonment ->
            McpTransportContext.create(Map.<String, Object>of(Abandonment.ATTRIBUTE, abandonment)))
        .orElse(McpTransportContext.EMPTY);
  }

  /** Returns all tools: those that help with any question first. */
  private static List<Tool> tools(
      PrebuiltQueries queries, ParameterValues values, SparqlService service, SparqlTool sparql) {
    List<Tool> tools = new ArrayList<>();
    tools.add(new FindTool(new NameIndex(service)));
    tools.add(new EvidenceTool(service));
    tools.add(sparql);
    queries
        .all()
        .forEach(query ->
            tools.add(
                new QueryTool(query, InputSchema.of(query.parameters(), values), values, service)));
    return tools;
  }

  private static McpStatelessServerFeatures.SyncToolSpecification specification(
      Tool tool, ToolCaller caller) {
    McpSchema.Tool definition =
        McpSchema.Tool.builder(tool.name(), tool.input().toMap())
            .title(tool.title())
            .description(tool.description())
            .outputSchema(ToolResult.schema())
            .annotations(
                McpSchema.ToolAnnotations.builder()
                    .title(tool.title())
                    .readOnlyHint(true)
                    .destructiveHint(false)
                    .idempotentHint(true)
                    .openWorldHint(false)
                    .build())
            .build();
    return new McpStatelessServerFeatures.SyncToolSpecification(
        definition,
        (context, request) ->
            caller.call(
                tool, request.arguments(), Abandonment.of(context.get(Abandonment.ATTRIBUTE))));
  }

  /**
   * Returns a validator that accepts every result: {@link ToolResult} writes them all in one form,
   * which the tests validate.
   */
  private static JsonSchemaValidator ownResults() {
    return (schema, content) -> JsonSchemaValidator.ValidationResponse.asValid("");
  }

  private static String version() {
    return Optional.ofNullable(ToolServer.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
