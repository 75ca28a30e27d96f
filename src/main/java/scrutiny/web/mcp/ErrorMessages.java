package scrutiny.web.mcp;

import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse.JSONRPCError;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/**
 * Writes the errors of JSON-RPC. For an unknown tool the library gives a constant as the message;
 * this writes the name of the tool and the remedy instead.
 */
final class ErrorMessages extends ValueSerializer<JSONRPCError> {
  private static final String UNKNOWN_TOOL = "Tool not found: ";

  @Override
  public void serialize(JSONRPCError error, JsonGenerator json, SerializationContext context) {
    json.writeStartObject();
    json.writeNumberProperty("code", error.code());
    if (error.data() instanceof String data && data.startsWith(UNKNOWN_TOOL)) {
      json.writeStringProperty("message", message(data.substring(UNKNOWN_TOOL.length())));
    } else {
      json.writeStringProperty("message", String.valueOf(error.message()));
      if (error.data() != null) {
        json.writePOJOProperty("data", error.data());
      }
    }
    json.writeEndObject();
  }

  private static String message(String tool) {
    String name = tool.replaceAll("\\p{Cntrl}+", " ");
    return "there is no tool \""
        + (name.length() > 80 ? name.substring(0, 80) + "…" : name)
        + "\"; tools/list lists all";
  }
}
