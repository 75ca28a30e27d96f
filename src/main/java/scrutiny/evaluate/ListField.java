package scrutiny.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A field that is a list: each item is right, missed or spurious; their order does not count.
 *
 * @param itemValue the value of an item of the label, in the form in which values are compared
 * @param extractor gives the values that were read
 */
record ListField(
    String name,
    Function<JsonNode, Optional<String>> itemValue,
    Function<ExtractedFacts, Stream<ExtractedFacts.Value>> extractor)
    implements Field {
  @Override
  public Optional<List<ComparedValue>> compare(Label label, ExtractedFacts answer) {
    if (!label.isLabelled(name)) {
      return Optional.empty();
    }
    Set<String> expected =
        label
            .items(name)
            .flatMap(node -> itemValue.apply(node).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    Map<String, ExtractedFacts.Value> found = new LinkedHashMap<>();
    extractor.apply(answer).forEach(value -> found.putIfAbsent(value.text(), value));
    List<ComparedValue> outcomes = new ArrayList<>();
    found.values().stream()
        .map(v -> expected.contains(v.text()) ? ComparedValue.right(v) : ComparedValue.spurious(v))
        .forEach(outcomes::add);
    expected.stream()
        .filter(wanted -> !found.containsKey(wanted))
        .map(ComparedValue::missed)
        .forEach(outcomes::add);
    return Optional.of(outcomes);
  }
}
