package scrutiny.fact;

import java.math.BigDecimal;
import scrutiny.text.Quote;

/**
 * A number with its unit and bound.
 *
 * @param words the number, unit and bound, as the document writes them
 * @param value not negative; for {@link Unit#PERCENT}, a number of hundredths
 */
public record Amount(Quote words, BigDecimal value, Bound bound, Unit unit) {
  public Amount {
    if (value.signum() < 0) {
      throw new IllegalArgumentException("an amount must not be negative: " + value);
    }
    // Normalise the scale, so that equal amounts are equal: 34000, not 3.4E+4.
    BigDecimal plain = value.stripTrailingZeros();
    value = plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
