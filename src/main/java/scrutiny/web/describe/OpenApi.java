package scrutiny.web.describe;

import java.util.List;
import scrutiny.query.Parameter;
import scrutiny.query.ParameterType;
import scrutiny.query.ParameterValues;
import scrutiny.query.PrebuiltQuery;
import scrutiny.store.StoreStatistics;
import scrutiny.web.format.AvailableFormats;
import scrutiny.web.format.Download;
import scrutiny.web.format.Format;
import scrutiny.web.format.Page;
import scrutiny.web.result.RowSelection;
import scrutiny.web.search.SearchApi;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Describes the prebuilt queries and the other addresses of the server in OpenAPI 3.1. */
final class OpenApi {
  private static final String[] COMMON_PARAMETERS = {
    "format", "page", "pageSize", "sort", "contains", "bom"
  };
  private static final String[][] ERRORS = {
    {"400", "Invalid"},
    {"404", "NotFound"},
    {"406", "NotAcceptable"},
    {"429", "TooManyRequests"},
    {"503", "Unavailable"}
  };

  private final ParameterValues accepted;
  private final List<Format> formats;
  private final ObjectNode document = JsonMapper.shared().createObjectNode();

  private OpenApi(ParameterValues accepted, List<Format> formats) {
    this.accepted = accepted;
    this.formats = formats;
  }

  /**
   * Returns the OpenAPI document in JSON.
   *
   * @param formats the formats of results
   * @param origin the start of the server's addresses
   */
  static String json(
      StoreStatistics counts,
      List<PrebuiltQuery> queries,
      ParameterValues accepted,
      List<Format> formats,
      String origin) {
    return new OpenApi(accepted, formats).describe(counts, queries, origin).toPrettyString();
  }

  private ObjectNode describe(StoreStatistics counts, List<PrebuiltQuery> queries, String origin) {
    document.put("openapi", "3.1.0");
    document.put("jsonSchemaDialect", "https://json-schema.org/draft/2020-12/schema");
    ObjectNode info = document.putObject("info");
    info.put("title", DatasetTerms.TITLE);
    info.put("summary", "Prebuilt queries on a graph of inspections, and SPARQL");
    info.put("description", DatasetTerms.DESCRIPTION);
    info.put("version", counts.shortVersion());
    info.putObject("contact")
        .put("name", "The Scrutiny maintainers")
        .put("url", DatasetTerms.PROJECT);
    info.putObject("license")
        .put("name", "Open Government Licence v3.0")
        .put("url", DatasetTerms.OPEN_GOVERNMENT_LICENCE);
    document.putArray("servers").addObject().put("url", origin);
    document.putObject("externalDocs").put("url", origin + "/service");
    ArrayNode tags = document.putArray("tags");
    tags.addObject().put("name", "queries").put("description", "Prebuilt queries");
    tags.addObject().put("name", "sparql").put("description", "Read-only SPARQL 1.1 queries");
    tags.addObject().put("name", "search").put("description", "Search for words and names");
    tags.addObject().put("name", "pictures").put("description", "Results as pictures");
    ObjectNode paths = document.putObject("paths");
    queries.forEach(query -> addQuery(paths, query));
    addSparql(paths);
    SearchApi.addTo(paths);
    PictureApi.addTo(paths, queries, this::addParameter);
    addComponents();
    return document;
  }

  private void addQuery(ObjectNode paths, PrebuiltQuery query) {
    ObjectNode get = paths.putObject("/queries/" + query.name()).putObject("get");
    get.put("operationId", query.name());
    get.putArray("tags").add("queries");
    get.put("summary", query.title());
    get.put("description", query.description());
    ArrayNode parameters = get.putArray("parameters");
    query.parameters().forEach(parameter -> addParameter(parameters.addObject(), parameter));
    for (String common : COMMON_PARAMETERS) {
      parameters.addObject().put("$ref", "#/components/parameters/" + common);
    }
    ObjectNode responses = get.putObject("responses");
    ObjectNode found = responses.putObject("200");
    found.put("description", "Columns: " + String.join(", ", query.columns()));
    addHeaders(found.putObject("headers"));
    ObjectNode content = found.putObject("content");
    formats.forEach(format -> content.putObject(format.mediaType()));
    addErrors(responses);
  }

  private void addParameter(ObjectNode node, Parameter parameter) {
    node.put("name", parameter.name());
    node.put("in", "query");
    node.put("description", parameter.description());
    node.put("required", parameter.required());
    ObjectNode schema = node.putObject("schema");
    addType(schema, parameter.type());
    parameter
        .defaultValue()
        .ifPresent(value -> {
          if (parameter.type() == ParameterType.NUMBER) {
            schema.put("default", Long.parseLong(value));
          } else {
            schema.put("default", value);
          }
        });
  }

  private void addType(ObjectNode schema, ParameterType type) {
    schema.put("type", type == ParameterType.NUMBER ? "integer" : "string");
    switch (type) {
      case DATE -> schema.put("format", "date");
      case YEAR -> schema.put("pattern", "^\\d{4}$");
      case AUTHORITY -> {
        schema.put("description", type.description());
        ArrayNode examples = schema.putArray("examples");
        accepted.examples(type).stream().limit(3).forEach(examples::add);
      }
      case TEXT, NUMBER -> schema.put("description", type.description());
      default -> {
        List<String> codes = accepted.accepted(type);
        if (!codes.isEmpty()) {
          ArrayNode values = schema.putArray("enum");
          codes.forEach(values::add);
        }
      }
    }
  }

  private static void addHeaders(ObjectNode headers) {
    addHeader(headers, "Link", "The first, previous, next and last page, if a page was asked for");
    addHeader(headers, "X-Total-Count", "The number of rows of all pages");
    addHeader(headers, "Content-Disposition", "The name of the file");
  }

  private static void addHeader(ObjectNode headers, String name, String description) {
    headers
        .putObject(name)
        .put("description", description)
        .putObject("schema")
        .put("type", "string");
  }

  private static void addErrors(ObjectNode responses) {
    for (String[] error : ERRORS) {
      responses.putObject(error[0]).put("$ref", "#/components/responses/" + error[1]);
    }
  }

  private void addSparql(ObjectNode paths) {
    ObjectNode path = paths.putObject("/sparql");
    ObjectNode get = path.putObject("get");
    get.put("operationId", "sparql");
    get.put("summary", "SPARQL 1.1 query, or without a query the description of the service");
    ArrayNode parameters = get.putArray("parameters");
    sparqlParameter(parameters, "query", "A SELECT, ASK, CONSTRUCT or DESCRIBE query");
    sparqlParameter(parameters, "default-graph-uri", "A graph to query instead of all");
    sparqlParameter(parameters, "named-graph-uri", "A graph that GRAPH patterns may name");
    sparqlParameter(parameters, "format", "json, xml, csv, tsv or text; ttl, nt, rdf or jsonld");
    addSparqlResponses(get);
    ObjectNode post = path.putObject("post");
    post.put("operationId", "sparqlByPost");
    post.put("summary", "SPARQL 1.1 query in the body, for long queries");
    ObjectNode body = post.putObject("requestBody").put("required", true).putObject("content");
    body.putObject("application/sparql-query").putObject("schema").put("type", "string");
    ObjectNode form =
        body.putObject("application/x-www-form-urlencoded")
            .putObject("schema")
            .put("type", "object");
    form.putArray("required").add("query");
    form.putObject("properties").putObject("query").put("type", "string");
    addSparqlResponses(post);
    post.withObject("responses")
        .putObject("415")
        .put("$ref", "#/components/responses/UnsupportedMediaType");
  }

  private static void sparqlParameter(ArrayNode parameters, String name, String description) {
    parameters
        .addObject()
        .put("name", name)
        .put("in", "query")
        .put("description", description)
        .put("required", false)
        .putObject("schema")
        .put("type", "string");
  }

  private static void addSparqlResponses(ObjectNode operation) {
    operation.putArray("tags").add("sparql");
    ObjectNode responses = operation.putObject("responses");
    ObjectNode content =
        responses.putObject("200").put("description", "The result").putObject("content");
    for (Format format :
        List.of(Format.JSON, Format.XML, Format.CSV, Format.TSV, Format.TTL, Format.JSONLD)) {
      content.putObject(format.mediaType());
    }
    addErrors(responses);
  }

  private void addComponents() {
    ObjectNode components = document.putObject("components");
    ObjectNode parameters = components.putObject("parameters");
    ArrayNode codes =
        common(
                parameters,
                "format",
                AvailableFormats.PARAMETER,
                "The format; it takes precedence over the Accept header",
                "string")
            .putArray("enum");
    formats.forEach(format -> codes.add(format.code()));
    common(
            parameters,
            "page",
            Page.NUMBER_PARAMETER,
            "The number of a page; without it, formats other than HTML contain all rows",
            "integer")
        .put("minimum", 1);
    common(parameters, "pageSize", Page.SIZE_PARAMETER, "The number of rows of a page", "integer")
        .put("minimum", 1)
        .put("maximum", Page.MAX_SIZE);
    common(
        parameters,
        "sort",
        RowSelection.SORT_PARAMETER,
        "The column to order the rows by, after a hyphen if descending; by default, the order is"
            + " that of the query",
        "string");
    common(
            parameters,
            "contains",
            RowSelection.CONTAINS_PARAMETER,
            "A text that a value of each row contains, or the label of its code, in any case",
            "string")
        .put("maxLength", RowSelection.MAX_TEXT_LENGTH);
    common(
            parameters,
            "bom",
            Download.BYTE_ORDER_MARK_PARAMETER,
            "Whether CSV and TSV begin with a byte-order mark, which Excel needs to read UTF-8",
            "boolean")
        .put("default", false);
    ObjectNode responses = components.putObject("responses");
    problem(responses, "Invalid", "A parameter is unknown or has no valid value");
    problem(responses, "NotFound", "There is no such query or page");
    problem(responses, "NotAcceptable", "No type of the Accept header is available");
    problem(responses, "UnsupportedMediaType", "A query is sent by POST as another type");
    retryLater(responses, "TooManyRequests", "This client runs too many or too long queries");
    retryLater(responses, "Unavailable", "The query took too long, or the server is busy");
    ObjectNode schema = components.putObject("schemas").putObject("Problem");
    schema.put("type", "object").put("description", "A problem document of RFC 9457");
    schema.putArray("required").add("type").add("title").add("status").add("detail");
    ObjectNode properties = schema.putObject("properties");
    properties.putObject("type").put("type", "string").put("format", "uri");
    properties.putObject("title").put("type", "string");
    properties.putObject("status").put("type", "integer");
    properties
        .putObject("detail")
        .put("type", "string")
        .put("description", "What is wrong, and what would be right");
  }

  /** Adds a response with a problem document, and returns it. */
  private static ObjectNode problem(ObjectNode responses, String key, String description) {
    ObjectNode response = responses.putObject(key).put("description", description);
    response
        .putObject("content")
        .putObject("application/problem+json")
        .putObject("schema")
        .put("$ref", "#/components/schemas/Problem");
    return response;
  }

  private static void retryLater(ObjectNode responses, String key, String description) {
    problem(responses, key, description)
        .putObject("headers")
        .putObject("Retry-After")
        .put("description", "Seconds to wait")
        .putObject("schema")
        .put("type", "integer");
  }

  /** Adds a parameter that all queries have, and returns its schema. */
  private static ObjectNode common(
      ObjectNode parameters, String key, String name, String description, String type) {
    return parameters
        .putObject(key)
        .put("name", name)
        .put("in", "query")
        .put("description", description)
        .put("required", false)
        .putObject("schema")
        .put("type", type);
  }
}
