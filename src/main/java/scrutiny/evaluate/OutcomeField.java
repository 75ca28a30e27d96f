package scrutiny.evaluate;

import java.util.List;
import java.util.Optional;
import scrutiny.fact.OutcomeReached;

/** The outcome of an area inspection; labels contain its code in addition to its wording. */
record OutcomeField() implements Field {
  private static final String CODE = "outcome_category";

  @Override
  public String name() {
    return "outcome";
  }

  @Override
  public Optional<List<ComparedValue>> compare(Label label, ExtractedFacts extracted) {
    if (!label.isLabelled(CODE)) {
      return Optional.empty();
    }
    return new SingleValueField(
            CODE,
            a ->
                a.facts(OutcomeReached.class)
                    .flatMap(o -> ExtractedFacts.Value.of(o.outcome().notation(), o.quote())),
            (expected, found) -> false)
        .compare(label, extracted);
  }
}
