package scrutiny.web.mcp;

import io.modelcontextprotocol.spec.McpSchema;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.QueryException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import scrutiny.query.InvalidRequestException;
import scrutiny.query.QueryFailedException;
import scrutiny.query.limit.Abandonment;
import scrutiny.query.limit.Deadline;
import scrutiny.query.limit.QueryLimitException;
import scrutiny.query.limit.QueryLimits;

/** Calls tools; every failure becomes a result that states what to do next in plain words. */
final class ToolCaller {
  private static final Logger LOG = LoggerFactory.getLogger(ToolCaller.class);

  private final ResourceNames names;
  private final QueryLimits limits;

  ToolCaller(ResourceNames names, QueryLimits limits) {
    this.names = names;
    this.limits = limits;
  }

  /**
   * Calls a tool with the arguments of a request; all its queries share one deadline.
   *
   * @param abandonment cancels the queries when the client has gone
   */
  McpSchema.CallToolResult call(
      Tool tool, @Nullable Map<String, Object> given, Optional<Abandonment> abandonment) {
    try (Deadline deadline = Deadline.start(limits.timeout())) {
      abandonment.ifPresent(client -> client.cancels(deadline));
      return deadline.call(() -> execute(tool, given));
    }
  }

  private McpSchema.CallToolResult execute(Tool tool, @Nullable Map<String, Object> given) {
    try {
      Arguments arguments = Arguments.of(given);
      arguments.checkNames(tool.input().names());
      ResultPage page = tool.call(arguments);
      Map<String, String> labels = names.find(page.iris());
      return ToolResult.of(page, labels, tool.advice(labels));
    } catch (InvalidRequestException
        | InvalidArgumentException
        | QueryFailedException
        | QueryLimitException
        | QueryException e) {
      return ToolResult.error(String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      LOG.warn("the tool {} failed", tool.name(), e);
      return ToolResult.error("the tool failed; simplify the request");
    }
  }
}
