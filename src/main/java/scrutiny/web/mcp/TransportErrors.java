package scrutiny.web.mcp;

import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse.JSONRPCError;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Writes errors of the transport as JSON-RPC 2.0 responses without an id. The library would write
 * the exception with its stack trace.
 */
final class TransportErrors extends ValueSerializer<McpError> {
  /** The code of JSON-RPC for a request that is none. */
  private static final int INVALID_REQUEST = -32600;

  /** Returns a module for a mapper. */
  static JacksonModule module() {
    return new SimpleModule()
        .addSerializer(McpError.class, new TransportErrors())
        .addSerializer(JSONRPCError.class, new ErrorMessages());
  }

  @Override
  public void serialize(McpError exception, JsonGenerator json, SerializationContext context) {
    JSONRPCError error = exception.getJsonRpcError();
    json.writeStartObject();
    json.writeStringProperty("jsonrpc", "2.0");
    json.writeNullProperty("id");
    json.writeName("error");
    json.writeStartObject();
    json.writeNumberProperty("code", error == null ? INVALID_REQUEST : error.code());
    json.writeStringProperty(
        "message",
        error == null ? String.valueOf(exception.getMessage()) : String.valueOf(error.message()));
    json.writeEndObject();
    json.writeEndObject();
  }
}
