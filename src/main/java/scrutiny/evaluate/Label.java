package scrutiny.evaluate;

import java.util.Optional;
import java.util.stream.Stream;
import scrutiny.fact.Kind;
import tools.jackson.databind.JsonNode;

/**
 * A document as people labelled it.
 *
 * @param document the last two parts of its path
 * @param fields the fields; one that was not checked is left out, one that the document lacks is
 *     null
 */
record Label(String document, JsonNode fields) {
  private static final String NOT_A_DOCUMENT = "not-a-pdf";

  /** Whether it was checked for a field. */
  boolean isLabelled(String field) {
    return fields.has(field);
  }

  /** A field's one value, in the form in which values are compared. */
  Optional<String> value(String field) {
    return value(fields.path(field));
  }

  /** The items of a field that is a list. */
  Stream<JsonNode> items(String field) {
    return fields.path(field).valueStream();
  }

  /** Whether it is no document at all, whatever its name says, and has to be refused. */
  boolean shouldBeRefused() {
    return fields.path("kind").asString("").equals(NOT_A_DOCUMENT);
  }

  /** The kind of inspection. */
  Optional<Kind> kind() {
    return value("kind").flatMap(Kind::parse);
  }

  /** When the inspection started. */
  Optional<Period> period() {
    return value("inspection_start")
        .filter(start -> start.matches("\\d{4}.*"))
        .flatMap(start -> Period.of(Integer.parseInt(start.substring(0, 4))));
  }

  /** A value in the form in which values are compared. */
  static Optional<String> value(JsonNode node) {
    return node.isValueNode() && !node.isNull()
        ? Normaliser.normalise(node.asString())
        : Optional.empty();
  }
}
