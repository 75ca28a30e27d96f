package scrutiny.web.describe;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import scrutiny.query.Parameter;
import scrutiny.query.ParameterType;
import scrutiny.query.PrebuiltQuery;
import scrutiny.web.chart.Chart;
import scrutiny.web.chart.Charts;
import scrutiny.web.format.Format;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Describes the pictures in OpenAPI. */
final class PictureApi {
  /** The media types of a picture, by the suffix of its address. */
  private static final SortedMap<String, String> MEDIA_TYPES =
      new TreeMap<>(
          Map.of(
              "",
              Format.HTML.mediaType(),
              ".svg",
              Format.SVG.mediaType(),
              ".png",
              Format.PNG.mediaType()));

  private static final List<Parameter> MAP_PARAMETERS =
      List.of(
          new Parameter(
              "area",
              "Area of judgement",
              ParameterType.AREA,
              false,
              Optional.empty(),
              "The code of an area; overall effectiveness if omitted"),
          new Parameter(
              "year",
              "Date",
              ParameterType.YEAR,
              false,
              Optional.empty(),
              "The grades at the end of this year; the latest if omitted"));

  private PictureApi() {}

  /**
   * Adds the addresses of all pictures.
   *
   * @param writer writes the description of a parameter into a node
   */
  static void addTo(
      ObjectNode paths, List<PrebuiltQuery> queries, BiConsumer<ObjectNode, Parameter> writer) {
    for (Chart chart : Charts.ALL) {
      List<Parameter> parameters =
          queries.stream()
              .filter(query -> query.name().equals(chart.query()))
              .flatMap(query -> query.parameters().stream())
              .toList();
      MEDIA_TYPES.forEach(
          (suffix, mediaType) -> add(paths, chart, suffix, mediaType, parameters, writer));
    }
    MEDIA_TYPES.forEach((suffix, mediaType) -> addMap(paths, suffix, mediaType, writer));
  }

  private static void addMap(
      ObjectNode paths, String suffix, String mediaType, BiConsumer<ObjectNode, Parameter> writer) {
    ObjectNode get = paths.putObject("/map" + suffix).putObject("get");
    get.put("operationId", "map" + suffix.replace('.', '-'));
    get.put("summary", "Map of England by grade as " + mediaType);
    get.put("description", "The grade of each council on a tile roughly in its place.");
    ArrayNode parameters = get.putArray("parameters");
    MAP_PARAMETERS.forEach(parameter -> writer.accept(parameters.addObject(), parameter));
    addResponses(get, mediaType);
  }

  private static void add(
      ObjectNode paths,
      Chart chart,
      String suffix,
      String mediaType,
      List<Parameter> parameters,
      BiConsumer<ObjectNode, Parameter> writer) {
    ObjectNode get = paths.putObject(chart.path() + suffix).putObject("get");
    get.put("operationId", "picture-" + chart.name() + suffix.replace('.', '-'));
    get.put("summary", chart.title() + " as " + mediaType);
    get.put("description", chart.description() + " It draws the query " + chart.query() + ".");
    ArrayNode list = get.putArray("parameters");
    parameters.forEach(parameter -> writer.accept(list.addObject(), parameter));
    addResponses(get, mediaType);
  }

  private static void addResponses(ObjectNode get, String mediaType) {
    get.putArray("tags").add("pictures");
    ObjectNode responses = get.putObject("responses");
    responses
        .putObject("200")
        .put("description", "The picture, or a sentence that there is nothing to draw")
        .putObject("content")
        .putObject(mediaType);
    responses.putObject("400").put("$ref", "#/components/responses/Invalid");
    responses.putObject("429").put("$ref", "#/components/responses/TooManyRequests");
    responses.putObject("503").put("$ref", "#/components/responses/Unavailable");
  }
}
