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
  record Part(Optional<Kind> kind, Optional<Period> period) {}

  /** The part that a label falls into; none where the label does not tell. */
  Stream<Part> part(Label label) {
    Stream<Kind> kinds = label.kind().stream();
    Stream<Period> periods = label.period().stream();
    return switch (this) {
      case FIELD -> Stream.of(new Part(Optional.empty(), Optional.empty()));
      case KIND -> kinds.map(kind -> new Part(Optional.of(kind), Optional.empty()));
      case PERIOD -> periods.map(period -> new Part(Optional.empty(), Optional.of(period)));
      case KIND_AND_PERIOD ->
          kinds.flatMap(kind ->
              label.period().stream()
                  .map(period -> new Part(Optional.of(kind), Optional.of(period))));
    };
  }

  /** Its name on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
