package scrutiny.evaluate;

import java.util.Optional;
import java.util.stream.Stream;
import scrutiny.fact.Kind;
import tools.jackson.databind.JsonNode;

/**
 * The label of a document, made by people.
 *
 * @param document the last two segments of its path
 * @param fields the fields; one that was not labelled is absent, one that the document lacks is
 *     null
 */
record Label(String document, JsonNode fields) {
  private static final String NOT_A_DOCUMENT = "not-a-pdf";

  /** Returns whether the document was labelled for a field. */
  boolean isLabelled(String field) {
    return fields.has(field);
  }

  /** Returns the normalised value of a field that has one value. */
  Optional<String> value(String field) {
    return value(fields.path(field));
  }

  /** Returns the items of a field that is a list. */
  Stream<JsonNode> items(String field) {
    return fields.path(field).valueStream();
  }

  /** Returns whether the file is not a document, whatever its name, and must be refused. */
  boolean shouldBeRefused() {
    return fields.path("kind").asString("").equals(NOT_A_DOCUMENT);
  }

  /** Returns the kind of the inspection. */
  Optional<Kind> kind() {
    return value("kind").flatMap(Kind::parse);
  }

  /** Returns the period in which the inspection started. */
  Optional<Period> period() {
    return value("inspection_start")
        .filter(start -> start.matches("\\d{4}.*"))
        .flatMap(start -> Period.of(Integer.parseInt(start.substring(0, 4))));
  }

  /** Returns the normalised value of a node, or empty if it has none. */
  static Optional<String> value(JsonNode node) {
    return node.isValueNode() && !node.isNull()
        ? Normaliser.normalise(node.asString())
        : Optional.empty();
  }
}
