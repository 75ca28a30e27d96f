package scrutiny.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A field with one value.
 *
 * @param extractor returns the extracted values, of which the first counts
 * @param alsoAccepted returns whether an expected value counts as right although a different one or
 *     none was extracted
 */
record SingleValueField(
    String name,
    Function<ExtractedFacts, Stream<ExtractedFacts.Value>> extractor,
    BiPredicate<String, Optional<String>> alsoAccepted)
    implements Field {
  /** Creates a field whose value must equal that of the label. */
  static SingleValueField of(
      String name, Function<ExtractedFacts, Stream<ExtractedFacts.Value>> extractor) {
    return new SingleValueField(name, extractor, (expected, found) -> false);
  }

  @Override
  public Optional<List<ComparedValue>> compare(Label label, ExtractedFacts extracted) {
    if (!label.isLabelled(name)) {
      return Optional.empty();
    }
    Optional<String> expected = label.value(name);
    Optional<ExtractedFacts.Value> found = extractor.apply(extracted).findFirst();
    return Optional.of(compare(expected, found).stream().toList());
  }

  private Optional<ComparedValue> compare(
      Optional<String> expected, Optional<ExtractedFacts.Value> found) {
    if (expected.isEmpty()) {
      return found.map(ComparedValue::spurious);
    }
    String labelled = expected.get();
    Optional<String> words = found.map(ExtractedFacts.Value::text);
    if (words.equals(expected) || alsoAccepted.test(labelled, words)) {
      return Optional.of(
          ComparedValue.right(
              new ExtractedFacts.Value(labelled, found.flatMap(ExtractedFacts.Value::quote))));
    }
    return Optional.of(
        found
            .map(value -> ComparedValue.wrong(labelled, value))
            .orElseGet(() -> ComparedValue.missed(labelled)));
  }
}
