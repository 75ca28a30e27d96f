package scrutiny.web.mcp;

import io.modelcontextprotocol.spec.McpSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import scrutiny.query.Rows;

/** Renders a page of rows for a client: a text table, and the same rows as structured content. */
final class ToolResult {
  /** Longer values are truncated in the table; the structured content has them complete. */
  private static final int MAX_CELL_LENGTH = 1500;

  private ToolResult() {}

  /** Returns the JSON Schema of the structured content, which is the same for all tools. */
  static Map<String, Object> schema() {
    Map<String, Object> text = Map.of("type", "string");
    Map<String, Object> count = Map.of("type", "integer", "minimum", 0);
    Map<String, Object> truth = Map.of("type", "boolean");
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("columns", Map.of("type", "array", "items", text));
    properties.put("rows", Map.of("type", "array", "items", Map.of("type", "object")));
    properties.put("labels", Map.of("type", "object", "additionalProperties", text));
    properties.put("offset", count);
    properties.put("remaining", count);
    properties.put("remainingIsMinimum", truth);
    properties.put("nextOffset", count);
    return Map.of(
        "type",
        "object",
        "properties",
        properties,
        "required",
        List.of("columns", "rows", "labels", "offset", "remaining", "remainingIsMinimum"));
  }

  /** Returns the result of a successful call. */
  static McpSchema.CallToolResult of(ResultPage page, Map<String, String> labels, String advice) {
    StringBuilder text = new StringBuilder();
    if (!page.rows().isEmpty()) {
      appendTable(page, labels, text);
      text.append('\n');
    }
    text.append(page.summary());
    if (!advice.isEmpty()) {
      text.append(' ').append(advice);
    }
    return McpSchema.CallToolResult.builder()
        .addTextContent(text.toString())
        .structuredContent(structured(page, labels))
        .isError(false)
        .build();
  }

  /** Returns the result of a failed call. */
  static McpSchema.CallToolResult error(String message) {
    return McpSchema.CallToolResult.builder().addTextContent(message).isError(true).build();
  }

  private static void appendTable(ResultPage page, Map<String, String> labels, StringBuilder text) {
    appendLine(page.columns(), text);
    appendLine(page.columns().stream().map(column -> "---").toList(), text);
    for (List<Optional<Node>> row : page.rows()) {
      appendLine(row.stream().map(value -> cell(value, labels)).toList(), text);
    }
  }

  private static void appendLine(List<String> cells, StringBuilder text) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String cell(Optional<Node> value, Map<String, String> labels) {
    if (value.isEmpty()) {
      return "";
    }
    String text = Rows.text(value.get());
    String label = value.get().isURI() ? labels.get(text) : null;
    String shown = label == null ? text : label + " <" + text + ">";
    String line = shown.replaceAll("[\\s\\p{Cntrl}]+", " ").replace("|", "\\|").strip();
    return line.length() > MAX_CELL_LENGTH ? line.substring(0, MAX_CELL_LENGTH) + "…" : line;
  }

  private static Map<String, Object> structured(ResultPage page, Map<String, String> labels) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (List<Optional<Node>> row : page.rows()) {
      Map<String, Object> values = new LinkedHashMap<>();
      for (int i = 0; i < row.size(); i++) {
        String column = page.columns().get(i);
        row.get(i).ifPresent(value -> values.put(column, json(value)));
      }
      rows.add(values);
    }
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("columns", page.columns());
    content.put("rows", rows);
    content.put("labels", labels);
    content.put("offset", page.offset());
    content.put("remaining", page.remaining());
    content.put("remainingIsMinimum", page.more());
    if (page.remaining() > 0) {
      content.put("nextOffset", page.nextOffset());
    }
    return content;
  }

  /** Returns a whole number or truth value as such, and any other term as text. */
  private static Object json(Node term) {
    String text = Rows.text(term);
    if (!term.isLiteral()) {
      return text;
    }
    return switch (term.getLiteralDatatypeURI()) {
      case "http://www.w3.org/2001/XMLSchema#integer" ->
          text.matches("-?\\d{1,15}") ? (Object) Long.valueOf(text) : text;
      case "http://www.w3.org/2001/XMLSchema#boolean" ->
          text.equals("true") || text.equals("false") ? (Object) Boolean.valueOf(text) : text;
      default -> text;
    };
  }
}
