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
 * A field that is a list. Each item is right, missed or spurious; the order is irrelevant.
 *
 * @param itemValue returns the normalised value of an item of the label
 * @param extractor returns the extracted values
 */
record ListField(
    String name,
    Function<JsonNode, Optional<String>> itemValue,
    Function<ExtractedFacts, Stream<ExtractedFacts.Value>> extractor)
    implements Field {
  @Override
  public Optional<List<ComparedValue>> compare(Label label, ExtractedFacts extracted) {
    if (!label.isLabelled(name)) {
      return Optional.empty();
    }
    Set<String> expected =
        label
            .items(name)
            .flatMap(node -> itemValue.apply(node).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    Map<String, ExtractedFacts.Value> found = new LinkedHashMap<>();
    extractor.apply(extracted).forEach(value -> found.putIfAbsent(value.text(), value));
    List<ComparedValue> compared = new ArrayList<>();
    found.values().stream()
        .map(v -> expected.contains(v.text()) ? ComparedValue.right(v) : ComparedValue.spurious(v))
        .forEach(compared::add);
    expected.stream()
        .filter(value -> !found.containsKey(value))
        .map(ComparedValue::missed)
        .forEach(compared::add);
    return Optional.of(compared);
  }
}
