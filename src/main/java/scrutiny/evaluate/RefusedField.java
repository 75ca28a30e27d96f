package scrutiny.evaluate;

import java.util.List;
import java.util.Optional;
import scrutiny.text.Quote;

/** The refusal of a file that is not a document, whatever its name. */
record RefusedField() implements Field {
  @Override
  public String name() {
    return "refused";
  }

  @Override
  public Optional<List<ComparedValue>> compare(Label label, ExtractedFacts extracted) {
    if (!label.shouldBeRefused()) {
      return Optional.empty();
    }
    Optional<Quote> none = Optional.empty();
    return Optional.of(
        List.of(
            extracted.official()
                ? ComparedValue.spurious(new ExtractedFacts.Value("read", none))
                : ComparedValue.right(new ExtractedFacts.Value(name(), none))));
  }
}
