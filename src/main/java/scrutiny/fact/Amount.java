package scrutiny.fact;

import java.math.BigDecimal;
import scrutiny.text.Quote;

/**
 * How much or how many.
 *
 * @param words the number with its unit and bound, as the document writes them
 * @param value not negative; of {@link Unit#PERCENT}, so many hundredths
 */
public record Amount(Quote words, BigDecimal value, Bound bound, Unit unit) {
  public Amount {
    if (value.signum() < 0) {
      throw new IllegalArgumentException("an amount below zero: " + value);
    }
    // One form for one number, so that equal amounts are equal: 34000, not 3.4E+4.
    BigDecimal plain = value.stripTrailingZeros();
    value = plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
