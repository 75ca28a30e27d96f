package scrutiny.evaluate;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import scrutiny.fact.Kind;

/** By what figures are told apart, beside the field. */
public enum Breakdown {
  /** By nothing else. */
  FIELD,
  /** By the kind of inspection. */
  KIND,
  /** By when the inspection started. */
  PERIOD,
  /** By both. */
  KIND_AND_PERIOD;

  /** The documents that a figure is about. */
  record Subset(Optional<Kind> kind, Optional<Period> period) {}

  /** The part that a label falls into; none where the label does not tell. */
  Stream<Subset> subsets(Label label) {
    Stream<Kind> kinds = label.kind().stream();
    Stream<Period> periods = label.period().stream();
    return switch (this) {
      case FIELD -> Stream.of(new Subset(Optional.empty(), Optional.empty()));
      case KIND -> kinds.map(kind -> new Subset(Optional.of(kind), Optional.empty()));
      case PERIOD -> periods.map(period -> new Subset(Optional.empty(), Optional.of(period)));
      case KIND_AND_PERIOD ->
          kinds.flatMap(kind ->
              label.period().stream()
                  .map(period -> new Subset(Optional.of(kind), Optional.of(period))));
    };
  }

  /** Its name on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
