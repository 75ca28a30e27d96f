package scrutiny.fact;

import java.util.Optional;

/** With what a document compares a figure. */
public sealed interface Comparison {
  /** When the other value held, where that is told. */
  Optional<When> when();

  /** Whose the other value is. */
  Place place();

  /** With a value that the document gives. */
  record Valued(Amount amount, Optional<When> when, Place place, Optional<Direction> direction)
      implements Comparison {}

  /** With a value that it does not give: it only says how the figure stands to it. */
  record Unvalued(Direction direction, Optional<When> when, Place place) implements Comparison {}
}
