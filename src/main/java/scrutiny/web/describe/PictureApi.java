package scrutiny.web.describe;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import scrutiny.query.Parameter;
import scrutiny.query.PrebuiltQuery;
import scrutiny.web.chart.Chart;
import scrutiny.web.chart.Charts;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Describes the pictures in OpenAPI. */
final class PictureApi {
  /** The media types of a picture, by the suffix of its address. */
  private static final Map<String, String> MEDIA_TYPES =
      Map.of("", "text/html", ".svg", "image/svg+xml", ".png", "image/png");

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
      for (String suffix : List.of("", ".svg", ".png")) {
        add(paths, chart, suffix, parameters, writer);
      }
    }
  }

  private static void add(
      ObjectNode paths,
      Chart chart,
      String suffix,
      List<Parameter> parameters,
      BiConsumer<ObjectNode, Parameter> writer) {
    String mediaType = String.valueOf(MEDIA_TYPES.get(suffix));
    ObjectNode get = paths.putObject(chart.path() + suffix).putObject("get");
    get.put("operationId", chart.name() + suffix.replace('.', '-'));
    get.putArray("tags").add("pictures");
    get.put("summary", chart.title() + " as " + mediaType);
    get.put("description", chart.description() + " It draws the query " + chart.query() + ".");
    ArrayNode list = get.putArray("parameters");
    parameters.forEach(parameter -> writer.accept(list.addObject(), parameter));
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
