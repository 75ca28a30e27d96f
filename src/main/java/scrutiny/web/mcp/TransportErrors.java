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

  /** The code of JSON-RPC for parameters of another form than the method has. */
  private static final int INVALID_PARAMETERS = -32602;

  /** The code of JSON-RPC with which the library reports an exception, and its text. */
  private static final int INTERNAL = -32603;

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
    if (error == null) {
      json.writeNumberProperty("code", INVALID_REQUEST);
      json.writeStringProperty("message", String.valueOf(exception.getMessage()));
    } else if (error.code() == INTERNAL) {
      json.writeNumberProperty("code", INVALID_PARAMETERS);
      json.writeStringProperty(
          "message",
          "the parameters of the request do not have the form of the method; tools/call needs the"
              + " name of a tool and an object with its arguments");
    } else {
      json.writeNumberProperty("code", error.code());
      json.writeStringProperty("message", String.valueOf(error.message()));
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
