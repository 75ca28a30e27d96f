package scrutiny.web.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import scrutiny.query.Parameter;
import scrutiny.query.ParameterType;
import scrutiny.query.ParameterValues;

/** The JSON Schema of a tool's arguments. */
final class InputSchema {
  /** Codes are listed up to this number; more would only fill a model's context. */
  private static final int MAX_LISTED_CODES = 80;

  private final Map<String, Object> properties = new LinkedHashMap<>();
  private final List<String> required = new ArrayList<>();

  /** Returns the schema of a prebuilt query's parameters. */
  static InputSchema of(List<Parameter> parameters, ParameterValues values) {
    InputSchema schema = new InputSchema();
    for (Parameter parameter : parameters) {
      schema.properties.put(parameter.name(), property(parameter, values));
      if (parameter.required()) {
        schema.required.add(parameter.name());
      }
    }
    return schema;
  }

  /** Adds a text argument. */
  InputSchema text(String name, boolean isRequired, String description) {
    properties.put(name, Map.of("type", "string", "description", description));
    if (isRequired) {
      required.add(name);
    }
    return this;
  }

  /** Adds an argument with a fixed set of values. */
  InputSchema choice(String name, List<String> values, String description) {
    properties.put(name, Map.of("type", "string", "description", description, "enum", values));
    return this;
  }

  /** Returns the names of the arguments, apart from those for paging. */
  Set<String> names() {
    return properties.keySet();
  }

  private static Map<String, Object> property(Parameter parameter, ParameterValues values) {
    ParameterType type = parameter.type();
    Map<String, Object> property = new LinkedHashMap<>();
    switch (type) {
      case NUMBER -> property.put("type", "integer");
      case YEAR -> {
        property.put("type", "integer");
        property.put("minimum", 1000);
        property.put("maximum", 9999);
      }
      case DATE -> {
        property.put("type", "string");
        property.put("format", "date");
      }
      default -> property.put("type", "string");
    }
    property.put("description", parameter.description());
    List<String> codes = type.isChoice() ? values.accepted(type) : List.of();
    if (!codes.isEmpty() && codes.size() <= MAX_LISTED_CODES) {
      property.put("enum", codes);
    }
    parameter
        .defaultValue()
        .ifPresent(value ->
            property.put(
                "default",
                "integer".equals(property.get("type")) ? Integer.valueOf(value) : value));
    return property;
  }

  /** Returns the schema with the arguments for paging, as JSON values. */
  Map<String, Object> toMap() {
    Map<String, Object> all = new LinkedHashMap<>(properties);
    all.put(
        Arguments.OFFSET,
        integer("number of rows to skip, to read the next page", 0, Arguments.MAX_OFFSET, 0));
    all.put(
        Arguments.LIMIT,
        integer("maximum number of rows", 1, Arguments.MAX_ROWS, Arguments.DEFAULT_ROWS));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", all);
    if (!required.isEmpty()) {
      schema.put("required", List.copyOf(required));
    }
    schema.put("additionalProperties", false);
    return schema;
  }

  private static Map<String, Object> integer(
      String description, int min, int max, int defaultNumber) {
    return Map.of(
        "type",
        "integer",
        "description",
        description,
        "minimum",
        min,
        "maximum",
        max,
        "default",
        defaultNumber);
  }
}
