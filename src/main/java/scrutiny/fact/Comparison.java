package scrutiny.fact;

import java.util.Optional;

/** The value with which a document compares a figure. */
public sealed interface Comparison {
  /** Returns the time of the other value, if stated. */
  Optional<When> when();

  /** Returns the place of the other value. */
  Place place();

  /** A comparison with a value that the document states. */
  record Valued(Amount amount, Optional<When> when, Place place, Optional<Direction> direction)
      implements Comparison {}

  /** A comparison with a value that the document does not state: only its direction is known. */
  record Unvalued(Direction direction, Optional<When> when, Place place) implements Comparison {}
}
