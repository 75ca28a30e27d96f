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
  public Optional<List<Outcome>> compare(Label label, Answer answer) {
    String named = label.says().path(name()).path("name").asString("");
    return Normal.value(TITLE.matcher(named).replaceFirst(""))
        .map(wanted -> List.of(outcome(wanted, answer)));
  }

  private static Outcome outcome(String wanted, Answer answer) {
    return Names.all(answer)
        .filter(value -> value.words().equals(wanted))
        .findFirst()
        .map(Outcome::right)
        .orElseGet(() -> Outcome.missed(wanted));
  }
}
