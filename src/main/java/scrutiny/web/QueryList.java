package scrutiny.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import scrutiny.query.Parameter;
import scrutiny.query.PrebuiltQuery;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The list of prebuilt queries for programs. */
final class QueryList {
  private static final JsonMapper JSON = JsonMapper.shared();

  private QueryList() {}

  /** Returns the queries with what a program needs to call them, in JSON. */
  static CompleteResponse json(List<PrebuiltQuery> queries) {
    ArrayNode list = JSON.createArrayNode();
    queries.forEach(query -> addQuery(list.addObject(), query));
    byte[] document = list.toPrettyString().concat("\n").getBytes(StandardCharsets.UTF_8);
    return new CompleteResponse(200, "application/json", document);
  }

  private static void addQuery(ObjectNode node, PrebuiltQuery query) {
    node.put("name", query.name());
    node.put("title", query.title());
    node.put("question", query.question());
    node.put("group", query.group().title());
    node.put("description", query.description());
    node.put("address", "/queries/" + query.name());
    ArrayNode columns = node.putArray("columns");
    query.columns().forEach(columns::add);
    ArrayNode parameters = node.putArray("parameters");
    query.parameters().forEach(parameter -> addParameter(parameters.addObject(), parameter));
  }

  private static void addParameter(ObjectNode node, Parameter parameter) {
    node.put("name", parameter.name());
    node.put("type", parameter.type().code());
    node.put("required", parameter.required());
    parameter.defaultValue().ifPresent(value -> node.put("default", value));
    node.put("description", parameter.description());
  }
}
