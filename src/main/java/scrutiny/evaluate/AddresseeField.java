package scrutiny.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The addressee of a letter, who is right if extracted in any role. */
record AddresseeField() implements Field {
  private static final Pattern TITLE =
      Pattern.compile("^(Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Cllr|Councillor)\\.?\\s+");

  @Override
  public String name() {
    return "addressee";
  }

  @Override
  public Optional<List<ComparedValue>> compare(Label label, ExtractedFacts extracted) {
    String addressee = label.fields().path(name()).path("name").asString("");
    return Normaliser.normalise(TITLE.matcher(addressee).replaceFirst(""))
        .map(expected -> List.of(compare(expected, extracted)));
  }

  private static ComparedValue compare(String expected, ExtractedFacts extracted) {
    return PersonValues.everyone(extracted)
        .filter(value -> value.text().equals(expected))
        .findFirst()
        .map(ComparedValue::right)
        .orElseGet(() -> ComparedValue.missed(expected));
  }
}
