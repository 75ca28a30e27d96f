package scrutiny.evaluate;

import java.util.List;
import java.util.Optional;
import scrutiny.text.Quote;

/** Whether a file is refused that is no document, whatever its name says. */
record RefusedField() implements Field {
  @Override
  public String name() {
    return "refused";
  }

  @Override
  public Optional<List<ComparedValue>> compare(Label label, ExtractedFacts answer) {
    if (!label.shouldBeRefused()) {
      return Optional.empty();
    }
    Optional<Quote> none = Optional.empty();
    return Optional.of(
        List.of(
            answer.official()
                ? ComparedValue.spurious(new ExtractedFacts.Value("read", none))
                : ComparedValue.right(new ExtractedFacts.Value(name(), none))));
  }
}
