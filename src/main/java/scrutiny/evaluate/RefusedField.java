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
  public Optional<List<Outcome>> compare(Label label, Answer answer) {
    if (!label.toBeRefused()) {
      return Optional.empty();
    }
    Optional<Quote> none = Optional.empty();
    return Optional.of(
        List.of(
            answer.official()
                ? Outcome.spurious(new Answer.Value("read", none))
                : Outcome.right(new Answer.Value(name(), none))));
  }
}
