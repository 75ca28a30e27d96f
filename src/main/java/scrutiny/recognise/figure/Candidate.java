package scrutiny.recognise.figure;

import java.math.BigDecimal;
import java.util.Optional;
import scrutiny.fact.Amount;
import scrutiny.fact.Bound;
import scrutiny.fact.Unit;
import scrutiny.text.Span;

/**
 * A number that may be a figure.
 *
 * @param span the number with its bound and unit
 * @param number the number alone
 * @param unit empty for a number without a unit, which may count something
 */
record Candidate(
    Span span,
    Span number,
    BigDecimal value,
    Numbers.NumberForm form,
    Bound bound,
    Optional<Unit> unit) {
  int start() {
    return span.start();
  }

  int end() {
    return span.end();
  }

  /** Returns the candidate as an amount in the given unit. */
  Amount amount(NormalisedText text, Unit amountUnit) {
    return new Amount(text.quote(span), value, bound, amountUnit);
  }
}
