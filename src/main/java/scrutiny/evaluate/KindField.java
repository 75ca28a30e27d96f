package scrutiny.evaluate;

import java.util.List;
import java.util.Optional;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.Kind;

/**
 * The kind of the inspection.
 *
 * <p>If the label does not distinguish a standard inspection from a short one, either is right. A
 * document labelled as of another kind is not scored.
 */
record KindField() implements Field {
  private static final SingleValueField VALUE =
      new SingleValueField(
          "kind",
          extracted ->
              extracted.documentFacts().filter(DocumentFacts::official).stream()
                  .map(facts ->
                      new ExtractedFacts.Value(
                          facts.kind().notation(),
                          extracted.reportedInspection().map(inspection -> inspection.quote()))),
          (expected, found) ->
              expected.equals(Kind.ILACS.notation())
                  && found.flatMap(Kind::parse).filter(KindField::isIlacsForm).isPresent());

  private static boolean isIlacsForm(Kind kind) {
    return kind == Kind.ILACS_STANDARD || kind == Kind.ILACS_SHORT;
  }

  @Override
  public String name() {
    return VALUE.name();
  }

  @Override
  public Optional<List<ComparedValue>> compare(Label label, ExtractedFacts extracted) {
    return label.kind().filter(Kind.OTHER::equals).isPresent()
        ? Optional.empty()
        : VALUE.compare(label, extracted);
  }
}
