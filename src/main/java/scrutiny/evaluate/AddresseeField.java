package scrutiny.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether the person to whom a letter is written is among those read, in whatever role. */
record AddresseeField() implements Field {
  private static final Pattern TITLE =
      Pattern.compile("^(Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Cllr|Councillor)\\.?\\s+");

  @Override
  public String name() {
    return "addressee";
  }

  @Override
  public Optional<List<ComparedValue>> compare(Label label, ExtractedFacts answer) {
    String named = label.fields().path(name()).path("name").asString("");
    return Normaliser.normalise(TITLE.matcher(named).replaceFirst(""))
        .map(wanted -> List.of(outcome(wanted, answer)));
  }

  private static ComparedValue outcome(String wanted, ExtractedFacts answer) {
    return PersonValues.everyone(answer)
        .filter(value -> value.text().equals(wanted))
        .findFirst()
        .map(ComparedValue::right)
        .orElseGet(() -> ComparedValue.missed(wanted));
  }
}
