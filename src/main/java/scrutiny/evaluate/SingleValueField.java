package scrutiny.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A field of one value.
 *
 * @param extractor gives the values that were read, of which the first counts
 * @param alsoAccepted whether an expected value is right, though another or none was read
 */
record SingleValueField(
    String name,
    Function<ExtractedFacts, Stream<ExtractedFacts.Value>> extractor,
    BiPredicate<String, Optional<String>> alsoAccepted)
    implements Field {
  /** A field of one value, which has to be the label's. */
  static SingleValueField of(
      String name, Function<ExtractedFacts, Stream<ExtractedFacts.Value>> read) {
    return new SingleValueField(name, read, (expected, found) -> false);
  }

  @Override
  public Optional<List<ComparedValue>> compare(Label label, ExtractedFacts answer) {
    if (!label.isLabelled(name)) {
      return Optional.empty();
    }
    Optional<String> expected = label.value(name);
    Optional<ExtractedFacts.Value> found = extractor.apply(answer).findFirst();
    return Optional.of(outcome(expected, found).stream().toList());
  }

  private Optional<ComparedValue> outcome(
      Optional<String> expected, Optional<ExtractedFacts.Value> found) {
    if (expected.isEmpty()) {
      return found.map(ComparedValue::spurious);
    }
    String wanted = expected.get();
    Optional<String> words = found.map(ExtractedFacts.Value::text);
    if (words.equals(expected) || alsoAccepted.test(wanted, words)) {
      return Optional.of(
          ComparedValue.right(
              new ExtractedFacts.Value(wanted, found.flatMap(ExtractedFacts.Value::quote))));
    }
    return Optional.of(
        found
            .map(value -> ComparedValue.wrong(wanted, value))
            .orElseGet(() -> ComparedValue.missed(wanted)));
  }
}
