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
 * @param item the value of an item of the label, in the form in which values are compared
 * @param read gives the values that were read
 */
record ManyValues(
    String name,
    Function<JsonNode, Optional<String>> item,
    Function<Answer, Stream<Answer.Value>> read)
    implements Field {
  @Override
  public Optional<List<Outcome>> compare(Label label, Answer answer) {
    if (!label.tells(name)) {
      return Optional.empty();
    }
    Set<String> expected =
        label
            .items(name)
            .flatMap(node -> item.apply(node).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    Map<String, Answer.Value> found = new LinkedHashMap<>();
    read.apply(answer).forEach(value -> found.putIfAbsent(value.words(), value));
    List<Outcome> outcomes = new ArrayList<>();
    found.values().stream()
        .map(v -> expected.contains(v.words()) ? Outcome.right(v) : Outcome.spurious(v))
        .forEach(outcomes::add);
    expected.stream()
        .filter(wanted -> !found.containsKey(wanted))
        .map(Outcome::missed)
        .forEach(outcomes::add);
    return Optional.of(outcomes);
  }
}
