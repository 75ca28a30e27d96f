package scrutiny.evaluate;

import java.util.List;
import java.util.Optional;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.Kind;

/**
 * The kind of inspection.
 *
 * <p>Where the labelling could not tell a standard inspection from a short one, either is right; a
 * document of another kind than those named is not scored.
 */
record KindField() implements Field {
  private static final OneValue VALUE =
      new OneValue(
          "kind",
          answer ->
              answer.read().filter(DocumentFacts::official).stream()
                  .map(facts ->
                      new Answer.Value(
                          facts.kind().notation(), answer.reported().map(told -> told.quote()))),
          (expected, found) ->
              expected.equals(Kind.ILACS.notation())
                  && found.flatMap(Kind::parse).filter(KindField::isForm).isPresent());

  private static boolean isForm(Kind kind) {
    return kind == Kind.ILACS_STANDARD || kind == Kind.ILACS_SHORT;
  }

  @Override
  public String name() {
    return VALUE.name();
  }

  @Override
  public Optional<List<Outcome>> compare(Label label, Answer answer) {
    return label.kind().filter(Kind.OTHER::equals).isPresent()
        ? Optional.empty()
        : VALUE.compare(label, answer);
  }
}
