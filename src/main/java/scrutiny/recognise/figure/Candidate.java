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
 * @param span it with its bound and unit
 * @param number it alone
 * @param unit empty where a bare number may count something
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

  Amount amount(NormalisedText text, Unit of) {
    return new Amount(text.quote(span), value, bound, of);
  }
}
