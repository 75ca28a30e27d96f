package scrutiny.evaluate;

import java.util.List;
import java.util.Optional;
import scrutiny.fact.OutcomeReached;

/** What an area inspection came to; labels hold the code beside the words. */
record OutcomeField() implements Field {
  private static final String CODE = "outcome_category";

  @Override
  public String name() {
    return "outcome";
  }

  @Override
  public Optional<List<ComparedValue>> compare(Label label, ExtractedFacts answer) {
    if (!label.isLabelled(CODE)) {
      return Optional.empty();
    }
    return new SingleValueField(
            CODE,
            a ->
                a.facts(OutcomeReached.class)
                    .flatMap(o -> ExtractedFacts.Value.of(o.outcome().notation(), o.quote())),
            (expected, found) -> false)
        .compare(label, answer);
  }
}
