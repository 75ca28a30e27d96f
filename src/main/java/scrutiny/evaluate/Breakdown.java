package scrutiny.evaluate;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import scrutiny.fact.Kind;

/** The dimensions by which scores are broken down, in addition to the field. */
public enum Breakdown {
  /** By the field only. */
  FIELD,
  /** By the kind of inspection. */
  KIND,
  /** By the period in which the inspection started. */
  PERIOD,
  /** By the kind and the period. */
  KIND_AND_PERIOD;

  /** The subset of documents that a score covers; an empty component means all. */
  record Subset(Optional<Kind> kind, Optional<Period> period) {}

  /** Returns the subset to which a label belongs; none if the label does not determine it. */
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

  /** Returns the name on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
