package scrutiny.web.search;

import java.util.Arrays;
import scrutiny.query.search.SearchRequest;
import scrutiny.store.search.SearchKind;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Describes the addresses of the search in OpenAPI. */
public final class SearchApi {
  private SearchApi() {}

  /** Adds the addresses to the paths of a description with the usual components. */
  public static void addTo(ObjectNode paths) {
    ObjectNode search =
        operation(paths, "/search", "search", "Search for words, phrases, names and codes");
    ArrayNode parameters = search.putArray("parameters");
    line(parameters, "Words, which must all occur, and phrases in quotation marks");
    ArrayNode kinds = parameter(parameters, "kind", "Only this kind").putArray("enum");
    Arrays.stream(SearchKind.values()).map(SearchKind::code).forEach(kinds::add);
    parameter(parameters, "council", "Only about the council with this GSS code");
    parameter(parameters, "year", "Only of this year").put("pattern", "^\\d{4}$");
    reference(parameters, "page");
    ArrayNode formats = parameter(parameters, "format", "The format").putArray("enum");
    formats.add("html").add("json");
    content(
        search,
        "A page of the results, the best first, and their numbers by kind, council and" + " year",
        "text/html",
        "application/json");

    ObjectNode suggest =
        operation(paths, "/search/suggest", "suggest", "Complete the start of a name");
    line(suggest.putArray("parameters"), "The start of a name");
    content(suggest, "Suggestions as OpenSearch defines them", OpenSearch.SUGGESTIONS_MEDIA_TYPE);
  }

  private static ObjectNode operation(ObjectNode paths, String path, String id, String summary) {
    ObjectNode get = paths.putObject(path).putObject("get");
    get.put("operationId", id);
    get.putArray("tags").add("search");
    get.put("summary", summary);
    return get;
  }

  private static void line(ArrayNode parameters, String description) {
    parameter(parameters, "q", description).put("maxLength", SearchRequest.MAX_LENGTH);
  }

  /** Adds an optional text parameter, and returns its schema. */
  private static ObjectNode parameter(ArrayNode parameters, String name, String description) {
    ObjectNode parameter =
        parameters.addObject().put("name", name).put("in", "query").put("required", false);
    return parameter.put("description", description).putObject("schema").put("type", "string");
  }

  private static void reference(ArrayNode parameters, String key) {
    parameters.addObject().put("$ref", "#/components/parameters/" + key);
  }

  private static void content(ObjectNode operation, String description, String... mediaTypes) {
    ObjectNode responses = operation.putObject("responses");
    ObjectNode content =
        responses.putObject("200").put("description", description).putObject("content");
    Arrays.stream(mediaTypes).forEach(content::putObject);
    responses.putObject("400").put("$ref", "#/components/responses/Invalid");
    responses.putObject("503").put("$ref", "#/components/responses/Unavailable");
  }
}
