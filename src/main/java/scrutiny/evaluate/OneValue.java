package scrutiny.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A field of one value.
 *
 * @param read gives the values that were read, of which the first counts
 * @param unsaid whether an expected value is right, though another or none was read
 */
record OneValue(
    String name,
    Function<Answer, Stream<Answer.Value>> read,
    BiPredicate<String, Optional<String>> unsaid)
    implements Field {
  /** A field of one value, which has to be the label's. */
  static OneValue of(String name, Function<Answer, Stream<Answer.Value>> read) {
    return new OneValue(name, read, (expected, found) -> false);
  }

  @Override
  public Optional<List<Outcome>> compare(Label label, Answer answer) {
    if (!label.tells(name)) {
      return Optional.empty();
    }
    Optional<String> expected = label.value(name);
    Optional<Answer.Value> found = read.apply(answer).findFirst();
    return Optional.of(outcome(expected, found).stream().toList());
  }

  private Optional<Outcome> outcome(Optional<String> expected, Optional<Answer.Value> found) {
    if (expected.isEmpty()) {
      return found.map(Outcome::spurious);
    }
    String wanted = expected.get();
    Optional<String> words = found.map(Answer.Value::words);
    if (words.equals(expected) || unsaid.test(wanted, words)) {
      return Optional.of(
          Outcome.right(new Answer.Value(wanted, found.flatMap(Answer.Value::quote))));
    }
    return Optional.of(
        found.map(value -> Outcome.wrong(wanted, value)).orElseGet(() -> Outcome.missed(wanted)));
  }
}
